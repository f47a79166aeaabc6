using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Overlays;

/// <summary>Tests OpenAPI overlays, which correct a document without editing it.</summary>
public sealed class OverlayTests
{
    private static readonly string Document = MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "id": { "type": "string" }, "count": { "type": "number" }, "gone": { "type": "string" } } }
        """);

    [Fact]
    public void Apply_Update_ChangesGeneratedCode() =>
        Api("""{ "target": "$.components.schemas.Thing.properties.count", "update": { "type": "integer", "description": "How many." } }""")
            .ShouldContain("long? Count { get; init; }");

    [Fact]
    public void Apply_UpdateOfObject_AddsMember() =>
        Api("""{ "target": "$.components.schemas.Thing.properties", "update": { "more": { "type": "boolean" } } }""")
            .ShouldContain("bool? More { get; init; }");

    [Fact]
    public void Apply_UpdateOfList_Appends() =>
        Api("""{ "target": "$.components.schemas.Thing", "update": { "required": [] } }, { "target": "$.components.schemas.Thing.required", "update": "id" }""")
            .ShouldContain("required string Id { get; init; }");

    [Fact]
    public void Apply_Remove_RemovesTarget() =>
        Api("""{ "target": "$.components.schemas.Thing.properties.gone", "remove": true }""").ShouldNotContain("Gone");

    [Fact]
    public void Apply_Filter_SelectsElements() =>
        Api("""{ "target": "$.components.schemas.Thing.properties[?(@.type == 'number')]", "update": { "type": "integer" } }""")
            .ShouldContain("long? Count { get; init; }");

    [Theory]
    [InlineData("$.paths.*[?(@.tags[0] == 'Things')]")]
    [InlineData("$.paths.*[?(@.responses['200'])]")]
    public void Apply_FilterOnObject_SelectsMembers(string target) =>
        Api($$"""{ "target": "{{target}}", "update": { "x-csharp-name": "Fetch" } }""").ShouldContain("FetchAsync(");

    [Fact]
    public void Apply_TypeName_IsUsed()
    {
        var document = MiniSpec.Returning("""
            "Thing": { "type": "object", "properties": { "part": { "type": "object", "properties": { "x": { "type": "string" } } } } }
            """);
        Api("""{ "target": "$.components.schemas.Thing.properties.part", "update": { "x-csharp-type": "Wheel", "x-csharp-name": "FrontWheel" } }""", document)
            .ShouldContain("Wheel? FrontWheel { get; init; }");
    }

    [Fact]
    public void Apply_TargetWithoutMatch_ReportsWarningAtItsLine()
    {
        var warning = Run("""
            { "overlay": "1.0.0", "info": { "title": "t", "version": "1" }, "actions": [
              { "target": "$.components.schemas.Thing.properties.id", "update": { "description": "The id." } },
              { "target": "$.components.schemas.Nothing", "remove": true }
            ] }
            """).Diagnostics.ShouldHaveSingleItem();

        warning.Id.ShouldBe("CMPG014");
        warning.DefaultSeverity.ShouldBe(DiagnosticSeverity.Warning);
        warning.Location.GetLineSpan().Path.ShouldBe("/project/tiny.overlay.json");
        warning.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(2);
        warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("$.components.schemas.Nothing");
    }

    [Theory]
    [InlineData("nonsense", "CMPG001")]
    [InlineData("[]", "CMPG013")]
    [InlineData("""{ "overlay": "2.0.0", "actions": [] }""", "CMPG013")]
    [InlineData("""{ "overlay": "1.0.0" }""", "CMPG013")]
    [InlineData("""{ "overlay": "1.0.0", "actions": [ 1 ] }""", "CMPG013")]
    [InlineData("""{ "overlay": "1.0.0", "actions": [ { "target": "$.info" } ] }""", "CMPG013")]
    [InlineData("""{ "overlay": "1.0.0", "actions": [ { "target": "$.[[", "remove": true } ] }""", "CMPG013")]
    public void Apply_InvalidOverlay_ReportsErrorAndStillGeneratesCode(string overlay, string id)
    {
        var run = Run(overlay);

        var error = run.Diagnostics.ShouldHaveSingleItem();
        error.Id.ShouldBe(id);
        error.Severity.ShouldBe(DiagnosticSeverity.Error);
        error.Location.GetLineSpan().Path.ShouldBe("/project/tiny.overlay.json");
        run.Trees.Keys.ShouldContain("Thing.g.cs");
    }

    [Fact]
    public void Apply_RemoveOfWholeDocument_DoesNotCrash() =>
        Run("""{ "overlay": "1.0.0", "actions": [ { "target": "$", "remove": true }, { "target": "$.*", "remove": true } ] }""").Result.Exception.ShouldBeNull();

    [Fact]
    public void Generate_OverlayEdited_RegeneratesUnlikeCodeEdit()
    {
        var fixture = new GeneratorDriverFixture(Document);
        fixture.AddFiles(new OverlayFile("""{ "overlay": "1.0.0", "actions": [ { "target": "$.components.schemas.Thing.properties.gone", "remove": true } ] }"""));
        fixture.Run().ShouldBeClean();

        fixture.EditCode("public class Mine;");

        fixture.Run().ShouldBeCached();
    }

    private static string Api(string actions, string? document = null)
    {
        var run = Run($$"""{ "overlay": "1.0.0", "info": { "title": "t", "version": "1" }, "actions": [ {{actions}} ] }""", document);
        run.ShouldBeClean();
        return PublicApi.Of(run.Compilation);
    }

    private static GeneratorRun Run(string overlay, string? document = null)
    {
        var fixture = new GeneratorDriverFixture(document ?? Document);
        fixture.AddFiles(new OverlayFile(overlay));
        return fixture.Run();
    }
}
