using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Newtonsoft.Json.Linq;
using Shouldly;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>The published document loses and gains operations with every revision; what it keeps bears the same name in all of them.</summary>
public sealed class UpstreamNameTests
{
    [UpstreamFact]
    public void No_operation_decides_the_name_of_what_others_keep()
    {
        DocumentParts.RenamedIn(Read(UpstreamDocument.Text!)).ShouldBeEmpty();
    }

    [UpstreamFact]
    public void The_next_version_of_all_paths_has_the_same_names()
    {
        var next = UpstreamDocument.Text!.Replace("\"/api/v3/", "\"/api/v3.1/", StringComparison.Ordinal);
        Names(next).ShouldBe(Names(UpstreamDocument.Text));
    }

    [UpstreamFact]
    public void The_next_version_beside_the_old_one_changes_no_name()
    {
        var document = JObject.Parse(UpstreamDocument.Text!);
        foreach (var path in ((JObject)document["paths"]!).Properties().ToList())
        {
            document["paths"]![path.Name.Replace("/v3/", "/v3.1/", StringComparison.Ordinal)] = path.Value.DeepClone();
        }

        BoundNames.Of(Read(document.ToString())).ChangedIn(BoundNames.Of(Read(UpstreamDocument.Text!))).ShouldBeEmpty();
    }

    [UpstreamFact]
    public void A_text_without_some_of_its_paths_brings_nothing_new()
    {
        var document = JObject.Parse(UpstreamDocument.Text!);
        foreach (var path in new[] { "toolkits", "toolkits/changelog", "files/list", "mcp/{id}", "tool_router/session/{session_id}" })
        {
            document["paths"]!["/api/v3/" + path]!.Parent!.Remove();
        }

        var run = new GeneratorDriverFixture(document.ToString()).Run();

        run.ShouldBeClean();
        var before = PublicApi.Of(UpstreamDocument.Sdk.Compilation).Split('\n').ToHashSet(StringComparer.Ordinal);
        PublicApi.Of(run.Compilation).Split('\n').Where(line => !before.Contains(line)).ShouldBeEmpty();
    }

    private static ApiDocument Read(string text) => OpenApiReader.Read(text, [BundledOverlay.Load()], default).Document!;

    private static IEnumerable<string> Names(string text) => BoundNames.Of(Read(text)).ByPlace
        .Select(entry => $"{entry.Key.Replace("/v3.1/", "/v3/", StringComparison.Ordinal)}: {entry.Value}")
        .Order(StringComparer.Ordinal);
}
