using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Newtonsoft.Json.Linq;
using Shouldly;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Verifies that operations have the same names in all revisions of the published document.</summary>
public sealed class UpstreamNameTests
{
    [UpstreamFact]
    public void Bind_OneOperationRemoved_LeavesOtherNamesUnchanged()
    {
        DocumentParts.RenamedIn(Read(UpstreamDocument.Text!)).ShouldBeEmpty();
    }

    [UpstreamFact]
    public void Bind_NextVersionOfAllPaths_HasSameNames()
    {
        var next = UpstreamDocument.Text!.Replace("\"/api/v3/", "\"/api/v3.1/", StringComparison.Ordinal);
        Names(next).ShouldBe(Names(UpstreamDocument.Text));
    }

    [UpstreamFact]
    public void Bind_NextVersionBesideOldOne_ChangesNoName()
    {
        var document = JObject.Parse(UpstreamDocument.Text!);
        foreach (var path in ((JObject)document["paths"]!).Properties().ToList())
        {
            document["paths"]![path.Name.Replace("/v3/", "/v3.1/", StringComparison.Ordinal)] = path.Value.DeepClone();
        }

        BoundNames.Of(Read(document.ToString())).ChangedIn(BoundNames.Of(Read(UpstreamDocument.Text!))).ShouldBeEmpty();
    }

    [UpstreamFact]
    public void Bind_SomePathsRemoved_AddsNoName()
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

    private static IEnumerable<string> Names(string text) => BoundNames.Of(Read(text)).ByLocation
        .Select(entry => $"{entry.Key.Replace("/v3.1/", "/v3/", StringComparison.Ordinal)}: {entry.Value}")
        .Order(StringComparer.Ordinal);
}
