using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Verifies that the requested name of an operation applies to everything derived from it.</summary>
public sealed class RenamedOperationTests
{
    [Theory]
    [InlineData("get", "{nanoid}", "Find")]
    [InlineData("post", "", "Initiate")]
    [InlineData("get", "", "Search")]
    [InlineData("patch", "{nanoId}/status", "Toggle")]
    public void Overlay_RenamedOperation_IsUsedByConnectionFlow(string method, string path, string name)
    {
        var target = $"$.paths['/api/v3.1/connected_accounts{(path.Length == 0 ? "" : "/" + path)}'].{method}";
        var fixture = new GeneratorDriverFixture(FullDocument.Text);
        fixture.AddFiles(new OverlayFile($$"""{ "overlay": "1.0.0", "actions": [ { "target": "{{target}}", "update": { "x-csharp-name": "{{name}}" } } ] }"""));

        var run = fixture.Run();

        run.ShouldBeClean();
        GeneratedSdk.ShouldCompile(run.Compilation);
        run.Trees["ConnectedAccountsClient.g.cs"].ToString().ShouldContain($" {name}Async(");
    }
}
