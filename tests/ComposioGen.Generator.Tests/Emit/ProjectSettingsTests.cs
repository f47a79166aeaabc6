using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit;

/// <summary>Tests the settings of a project: the filter of operations and the listing of the public API.</summary>
public sealed class ProjectSettingsTests
{
    private static readonly string Document = MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} } },
        "/v1/others": { "post": { "tags": [ "Others" ], {{MiniSpec.Takes("Other")}}, "responses": { "204": { "description": "Done." } } } }
        """, """
        "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Other": { "type": "object", "properties": { "name": { "type": "string" } } }
        """);

    [Theory]
    [InlineData("IncludeTags", "things")]
    [InlineData("ExcludeTags", "Others|Nothing")]
    [InlineData("IncludePaths", "/things")]
    [InlineData("IncludePaths", "/thi*")]
    [InlineData("ExcludePaths", "*/others")]
    [InlineData("ExcludePaths", "/v1/*|/v2/*")]
    public void Generate_FilteredOperations_AreOmittedWithTheirTypes(string setting, string value)
    {
        var files = GeneratedSdk.Of(Document, SpecMetadata.Default.With(setting, value)).Sources.Keys;

        files.ShouldContain("ThingsClient.g.cs");
        files.ShouldContain("Thing.g.cs");
        files.ShouldNotContain("OthersClient.g.cs");
        files.ShouldNotContain("Other.g.cs");
    }

    [Fact]
    public void Generate_PublicApiListingEnabled_EmitsListing()
    {
        var listing = GeneratedSdk.Of(Document, SpecMetadata.Default.WithProperty("ComposioGeneratePublicApi", "true")).Sources["PublicApi.g.cs"];

        Snapshot.Match(listing);
    }

    [Fact]
    public void Generate_PublicApiListingDisabled_EmitsNoListing() => GeneratedSdk.Of(Document).Sources.Keys.ShouldNotContain("PublicApi.g.cs");

    [Fact]
    public void Generate_TwoDocumentsInOneNamespace_ReportsError()
    {
        var fixture = new GeneratorDriverFixture(Document);
        fixture.AddFiles(new SpecFile(Document));

        var run = fixture.Run();

        var error = run.Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("CMPG012");
        error.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("a separate namespace");
        run.Trees.Keys.ShouldContain("Thing.g.cs");
    }

    [Theory]
    [InlineData("IncludeTags", "Thigns")]
    [InlineData("IncludePaths", "/nothing/*")]
    public void Generate_FilterWithoutMatch_ReportsWarning(string setting, string value)
    {
        var run = new GeneratorDriverFixture(Document, SpecMetadata.Default.With(setting, value)).Run();

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CMPG011");
    }

    [Fact]
    public void Generate_FlowWithoutAccountList_ReportsWarning()
    {
        var run = new GeneratorDriverFixture(FullDocument.Text, SpecMetadata.Default.With("ExcludePaths", "/api/v3.1/connected_accounts/link")).Run();
        run.ShouldBeClean();

        var document = Newtonsoft.Json.Linq.JObject.Parse(FullDocument.Text);
        document.SelectToken("$.paths['/api/v3.1/connected_accounts'].get")!.Parent!.Remove();
        var warning = new GeneratorDriverFixture(document.ToString()).Run().Diagnostics.ShouldHaveSingleItem();

        warning.Id.ShouldBe("CMPG015");
        warning.DefaultSeverity.ShouldBe(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }
}
