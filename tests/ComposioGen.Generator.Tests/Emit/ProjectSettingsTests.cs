using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit;

/// <summary>What a project asks for beyond the names: which operations, a listing of the public surface.</summary>
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
    public void Operations_that_are_not_wanted_are_left_out_with_their_types(string setting, string value)
    {
        var files = GeneratedSdk.Of(Document, SpecMetadata.Default.With(setting, value)).Sources.Keys;

        files.ShouldContain("ThingsClient.g.cs");
        files.ShouldContain("Thing.g.cs");
        files.ShouldNotContain("OthersClient.g.cs");
        files.ShouldNotContain("Other.g.cs");
    }

    [Fact]
    public void The_listing_comes_when_asked_for()
    {
        var listing = GeneratedSdk.Of(Document, SpecMetadata.Default.WithProperty("ComposioGeneratePublicApi", "true")).Sources["PublicApi.g.cs"];

        Snapshot.Match(listing);
    }

    [Fact]
    public void No_listing_comes_unasked() => GeneratedSdk.Of(Document).Sources.Keys.ShouldNotContain("PublicApi.g.cs");

    [Fact]
    public void Two_documents_of_one_namespace_are_refused_with_a_word()
    {
        var fixture = new GeneratorDriverFixture(Document);
        fixture.AddFiles(new SpecFile(Document));

        var run = fixture.Run();

        var error = run.Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe("CMPG012");
        error.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("a namespace of its own");
        run.Trees.Keys.ShouldContain("Thing.g.cs");
    }

    [Theory]
    [InlineData("IncludeTags", "Thigns")]
    [InlineData("IncludePaths", "/nothing/*")]
    public void Filters_that_take_nothing_are_a_warning(string setting, string value)
    {
        var run = new GeneratorDriverFixture(Document, SpecMetadata.Default.With(setting, value)).Run();

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CMPG011");
    }

    [Fact]
    public void A_flow_that_cannot_look_for_accounts_is_a_warning()
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
