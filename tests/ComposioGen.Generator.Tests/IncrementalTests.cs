using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Tests which steps run again after an edit.</summary>
public sealed class IncrementalTests
{
    private const string Operation = """
        "/things/{id}": { "get": { "tags": [ "Things" ], "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
          "responses": { "200": { "description": "The response.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } }
        """;

    private const string Schemas = """
        "Thing": { "type": "object", "properties": { "part": { "$ref": "#/components/schemas/Part" }, "kind": { "allOf": [ { "$ref": "#/components/schemas/Kind" } ], "description": "Its kind." } } },
        "Part": { "type": "object", "description": "A part.", "properties": { "name": { "type": "string", "description": "The name." } } },
        "Kind": { "type": "string", "description": "Which kind.", "enum": ["small", "large"] }
        """;

    private static readonly string Document = MiniSpec.Paths(Operation, Schemas);

    private readonly GeneratorDriverFixture _fixture = new(Document);
    private readonly GeneratorRun _first;

    public IncrementalTests()
    {
        _first = _fixture.Run();
        _first.ShouldBeClean();
    }

    [Fact]
    public void Generate_FirstRun_TracksAllSteps()
    {
        var steps = _first.Outputs.Select(output => output.Step).Distinct().ToList();

        foreach (var step in new[] { "Input", "Output", "Types", "Clients", "Root" })
        {
            steps.ShouldContain(step);
        }

        _first.Outputs.ShouldAllBe(output => output.Reason == IncrementalStepRunReason.New);
    }

    [Fact]
    public void Generate_CodeEdited_EveryStepIsCached()
    {
        _fixture.EditCode("public class Mine { public Composio.Thing? Thing { get; set; } }");

        var second = _fixture.Run();

        second.ShouldBeCached();
        second.ChangedSince(_first).ShouldBeEmpty();
    }

    [Fact]
    public void Generate_CodeEdited_ExtensionsAndListingAreCached()
    {
        var fixture = new GeneratorDriverFixture(FullDocument.Text, SpecMetadata.Default.WithProperty("ComposioGeneratePublicApi", "true"));
        var first = fixture.Run();
        fixture.EditCode("public class Mine { }");

        var second = fixture.Run();

        first.Outputs.Select(output => output.Step).Distinct().ShouldBeSubsetOf(second.Outputs.Select(output => output.Step));
        foreach (var step in new[] { "Input", "Output", "Types", "Clients", "Root", "Extensions", "PublicApi" })
        {
            second.Outputs.ShouldContain(output => output.Step == step, step);
        }

        second.ShouldBeCached();
        second.ChangedSince(first).ShouldBeEmpty();
    }

    [Fact]
    public void Generate_SameTextInNewFile_IsNotCompiledAgain()
    {
        _fixture.ReplaceDocument(new string(Document.AsSpan()));

        var second = _fixture.Run();

        second.ShouldBeCached();
        second.Outputs.Single(output => output.Step == "Output").Reason.ShouldBe(IncrementalStepRunReason.Cached);
        second.ChangedSince(_first).ShouldBeEmpty();
    }

    [Fact]
    public void Generate_LayoutChanged_ModelIsUnchanged()
    {
        _fixture.ReplaceDocument(Document + "\n");

        var second = _fixture.Run();

        second.Outputs.Single(output => output.Step == "Output").Reason.ShouldBe(IncrementalStepRunReason.Unchanged);
        second.ChangedSince(_first).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The name.", "A name.", "Part.g.cs")]
    [InlineData("Which kind.", "What kind.", "Kind.g.cs")]
    [InlineData("\"large\"", "\"huge\"", "Kind.g.cs")]
    [InlineData("The response.", "The reply.", "ThingsClient.g.cs")]
    [InlineData("A tiny API.", "A small API.", "ComposioClient.g.cs")]
    public void Generate_OneSchemaChanged_EmitsOnlyItsFile(string before, string after, string file)
    {
        _fixture.ReplaceDocument(Document.Replace(before, after, StringComparison.Ordinal));

        var second = _fixture.Run();

        second.ChangedSince(_first).ShouldBe([file]);
        second.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason == IncrementalStepRunReason.Modified).ShouldBe(1);
    }

    [Fact]
    public void Generate_OperationAddedInFront_TypesAreCached()
    {
        _fixture.ReplaceDocument(MiniSpec.Paths("\"/a\": { \"get\": { \"tags\": [ \"Things\" ], \"responses\": { \"204\": { \"description\": \"Done.\" } } } }, " + Operation, Schemas));

        var second = _fixture.Run();

        second.ShouldBeClean();
        second.ChangedSince(_first).ShouldBe(["ThingsClient.g.cs"]);
    }

    [Fact]
    public void Generate_TypeAdded_EarlierTypesAreCached()
    {
        // The compiler compares the results of a step by position, so those after a new one are emitted again, with the same text.
        _fixture.ReplaceDocument(Document
            .Replace("\"properties\": { \"part\"", "\"properties\": { \"new\": { \"$ref\": \"#/components/schemas/New\" }, \"part\"", StringComparison.Ordinal)
            .Replace("\"schemas\": {", "\"schemas\": { \"New\": { \"type\": \"object\", \"properties\": { \"x\": { \"type\": \"string\" } } },", StringComparison.Ordinal));

        var second = _fixture.Run();

        second.ShouldBeClean();
        second.ChangedSince(_first).ShouldBe(["ComposioJson.g.cs", "New.g.cs", "Part.g.cs", "Thing.g.cs"]);
        second.Trees["Part.g.cs"].ToString().ShouldBe(_first.Trees["Part.g.cs"].ToString());
    }

    [Fact]
    public void Generate_MetadataChanged_EmitsEverything()
    {
        _fixture.ReplaceMetadata(SpecMetadata.Of(accessibility: "internal"));

        var second = _fixture.Run();

        second.ShouldBeClean();
        second.ChangedSince(_first).ShouldBe(_first.Trees.Keys.Order(StringComparer.Ordinal));
        second.Trees["Part.g.cs"].ToString().ShouldContain("internal sealed partial class Part");
    }

    [Fact]
    public void Generate_EqualMetadataInstance_EverythingIsCached()
    {
        _fixture.ReplaceMetadata(SpecMetadata.Of());

        var second = _fixture.Run();

        second.ShouldBeCached();
        second.ChangedSince(_first).ShouldBeEmpty();
    }

    [Fact]
    public void Generate_DocumentBrokenThenFixed_RemovesAndRestoresCode()
    {
        _fixture.ReplaceDocument(Document[..^3]);
        var broken = _fixture.Run();
        _fixture.ReplaceDocument(Document);
        var mended = _fixture.Run();

        broken.Trees.ShouldBeEmpty();
        broken.Diagnostics.ShouldHaveSingleItem().DefaultSeverity.ShouldBe(DiagnosticSeverity.Error);
        mended.ShouldBeClean();
        mended.Trees.Keys.ShouldBe(_first.Trees.Keys);
    }
}
