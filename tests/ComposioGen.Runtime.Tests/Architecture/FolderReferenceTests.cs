namespace Composio.Runtime.Tests;

/// <summary>Verifies the layers of the runtime: a folder refers only to the folders that are listed for it, which precede it.</summary>
public sealed class FolderReferenceTests
{
    private const string Project = "runtime/ComposioGen.Runtime";

    // In the order of the layers. The table is part of docs/architecture.md.
    private static readonly (string Folder, string[] May)[] Layers =
    [
        ("Serialization", []),
        ("Operations", []),
        ("Composio", ["Operations"]),
        ("Redaction", ["Composio", "Serialization"]),
        ("Credentials", ["Composio", "Redaction"]),
        ("Bodies", ["Composio", "Serialization", "Operations", "Redaction"]),
        ("Models", ["Serialization", "Redaction", "Bodies"]),
        ("Http", ["Composio", "Serialization", "Operations", "Credentials", "Bodies"]),
        ("Errors", ["Composio", "Serialization", "Operations", "Redaction", "Credentials"]),
        ("Configuration", ["Composio", "Serialization", "Redaction", "Credentials", "Errors"]),
        ("Telemetry", ["Composio", "Operations", "Redaction", "Http", "Errors"]),
        ("Attempts", ["Composio", "Serialization", "Operations", "Credentials", "Bodies", "Http", "Errors", "Configuration", "Telemetry"]),
        ("Retry", ["Operations", "Errors", "Configuration", "Telemetry", "Attempts"]),
        ("Transport", ["Composio", "Serialization", "Operations", "Redaction", "Credentials", "Http", "Bodies", "Errors", "Configuration", "Telemetry", "Attempts", "Retry"]),
        ("AuthSchemes", ["Composio", "Serialization", "Redaction"]),
        ("Paging", ["Errors"]),
        ("Webhooks", ["Composio", "Serialization", "Errors"]),
        ("Connections", ["Composio", "Serialization", "Operations", "Redaction", "Http", "Errors", "Configuration", "Telemetry", "Transport"]),
        ("Import", ["Composio", "Serialization", "Operations", "Redaction", "Credentials", "Http", "Errors", "Telemetry", "Attempts", "Retry", "Transport", "AuthSchemes", "Connections"]),
    ];

    [Fact]
    public void Runtime_EveryReference_IsAllowed()
    {
        var sources = SourceTree.Files(Project).ToDictionary(static file => file, static file => File.ReadAllText(Path.Combine(SourceTree.Root, Project, file)));

        var references = FolderReferences.Find(sources);

        references.Count.ShouldBeGreaterThan(100);
        references.Where(static reference => !IsAllowed(reference.From, reference.To)).Select(static reference => reference.Where).ShouldBeEmpty();
    }

    [Fact]
    public void Layers_EveryEntry_NamesEarlierFoldersOnly()
    {
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i].May.Except(Layers.Take(i).Select(static layer => layer.Folder)).ShouldBeEmpty(Layers[i].Folder);
        }
    }

    [Fact]
    public void Find_HttpNamesConnections_IsReported()
    {
        var sources = new Dictionary<string, string>
        {
            ["Http/Sending/Sender.cs"] = "namespace N;\n/// <summary>Not a Comment.</summary>\ninternal sealed class Sender(Search search) { string text = \"Comment\"; }\n",
            ["Connections/Search.cs"] = "namespace N;\npublic sealed partial class Search;\npublic delegate Task<int> Comment();\n",
        };

        var references = FolderReferences.Find(sources);

        references.ShouldBe([("Http", "Connections", "Http/Sending/Sender.cs names Search")]);
        IsAllowed("Http", "Connections").ShouldBeFalse();
    }

    private static bool IsAllowed(string from, string to) =>
        Array.Find(Layers, layer => layer.Folder == from) is { May: { } may } && may.Contains(to);
}
