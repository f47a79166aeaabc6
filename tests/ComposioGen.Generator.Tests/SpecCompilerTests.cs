using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Verifies that equal texts produce equal models and any change unequal ones, on which the caching depends.</summary>
public sealed class SpecCompilerTests
{
    private static readonly string Document = MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, "summary": "Lists things.", "operationId": "list", "parameters": [
          { "name": "cursor", "in": "query", "schema": { "type": "string" } },
          { "name": "tags", "in": "query", "explode": false, "description": "Which ones.", "schema": { "type": "array", "items": { "type": "string" } } } ], {{MiniSpec.Returns("Page")}} } },
        "/things/{id}": { "patch": { {{MiniSpec.Things}}, {{MiniSpec.Id}}, {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Returns("Thing")}} } }
        """, """
        "Page": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }, "next_cursor": { "type": "string", "nullable": true } } },
        "Thing": { "type": "object", "description": "A thing.", "required": ["id"], "properties": {
          "id": { "type": "string", "description": "The id." },
          "secret": { "type": "string", "format": "password" },
          "size": { "type": "integer", "nullable": true },
          "old": { "type": "string", "deprecated": true },
          "kind": { "type": "string", "enum": ["small", "large"] },
          "shape": { "oneOf": [ { "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Square" } ], "discriminator": { "propertyName": "form" } },
          "either": { "oneOf": [ { "type": "string" }, { "type": "number" } ] } } },
        "Circle": { "type": "object", "required": ["form"], "properties": { "form": { "type": "string", "enum": ["circle"] }, "radius": { "type": "number" } } },
        "Square": { "type": "object", "required": ["form"], "properties": { "form": { "type": "string", "enum": ["square"] }, "side": { "type": "number" } } }
        """);

    public static TheoryData<string, string> Edits => new()
    {
        { "A tiny API.", "A small API." },
        { "What there is.", "What there was." },
        { "\"/things\"", "\"/thinks\"" },
        { "\"/things/{id}\"", "\"/v2/things/{id}\"" },
        { "\"patch\"", "\"put\"" },
        { "Lists things.", "Lists all things." },
        { "\"in\": \"query\", \"explode\": false", "\"in\": \"query\", \"explode\": true" },
        { "\"in\": \"query\", \"explode\"", "\"in\": \"header\", \"explode\"" },
        { "Which ones.", "Which." },
        { "\"name\": \"cursor\", \"in\": \"query\"", "\"name\": \"cursor\", \"deprecated\": true, \"in\": \"query\"" },
        { "The response.", "The reply." },
        { "\"required\": true, \"content\"", "\"required\": false, \"content\"" },
        { "\"required\": [\"items\"]", "\"required\": []" },
        { "A thing.", "A new thing." },
        { "The id.", "An id." },
        { "\"required\": [\"id\"]", "\"required\": [\"id\", \"size\"]" },
        { "\"secret\": { \"type\": \"string\", \"format\": \"password\" }", "\"title\": { \"type\": \"string\", \"format\": \"password\" }" },
        { "\"type\": \"integer\"", "\"type\": \"integer\", \"format\": \"int32\"" },
        { "\"type\": \"integer\", \"nullable\": true", "\"type\": \"integer\", \"nullable\": false" },
        { "\"deprecated\": true", "\"deprecated\": false" },
        { "\"deprecated\": true", "\"deprecated\": true, \"x-deprecated-message\": \"Gone soon.\"" },
        { "[\"small\", \"large\"]", "[\"small\", \"huge\"]" },
        { "[\"small\", \"large\"]", "[\"large\", \"small\"]" },
        { "[\"small\", \"large\"]", "[\"small\", \"large\"], \"x-enum-varnames\": [\"S\", \"L\"]" },
        { "\"enum\": [\"circle\"]", "\"enum\": [\"round\"]" },
        { "\"radius\"", "\"diameter\"" },
        { "{ \"type\": \"string\" }, { \"type\": \"number\" } ]", "{ \"type\": \"string\" }, { \"type\": \"boolean\" } ]" },
        { "\"$ref\": \"#/components/schemas/Square\"", "\"$ref\": \"#/components/schemas/Nowhere\"" },
    };

    [Fact]
    public void Compile_EqualText_ReturnsEqualModels()
    {
        var first = Compile(Document);
        var second = Compile(new string(Document.AsSpan()));

        first.Model.ShouldNotBeNull();
        second.ShouldBe(first);
        second.GetHashCode().ShouldBe(first.GetHashCode());
        ReferenceEquals(first, second).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Compile_AnyChange_ReturnsUnequalModels(string before, string after)
    {
        Document.ShouldContain(before, Case.Sensitive);

        Compile(Document.Replace(before, after, StringComparison.Ordinal)).ShouldNotBe(Compile(Document));
    }

    [Fact]
    public void Compile_AnySetting_ChangesTheModel()
    {
        var outputs = new[] { SpecMetadata.Default, SpecMetadata.Of(@namespace: "Acme"), SpecMetadata.Of(clientName: "Acme"), SpecMetadata.Of(accessibility: "internal") }
            .Select(metadata => Compile(Document, metadata));

        outputs.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Compile_LayoutOnly_ReturnsEqualModels() =>
        Compile(Document.Replace("  ", " ", StringComparison.Ordinal)).ShouldBe(Compile(Document));

    [Fact]
    public void Compile_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => SpecCompiler.Compile(Input(Document), cancelled.Token));
    }

    [Fact]
    public void Compile_StageThrows_ReportsOneDiagnostic()
    {
        // Settings cannot be null in the pipeline, so this simulates any failure of a stage.
        var output = SpecCompiler.Compile(Input(Document) with { Settings = null! }, CancellationToken.None);

        output.Model.ShouldBeNull();
        var diagnostic = output.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CMPG099");
        diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldStartWith("ComposioGen failed on 'tiny.openapi.json': NullReferenceException");
    }

    private static SpecOutput Compile(string text, SpecMetadata? metadata = null) => SpecCompiler.Compile(Input(text, metadata), CancellationToken.None);

    private static SpecInput Input(string text, SpecMetadata? metadata = null) =>
        SpecItem.Read(new SpecFile(text), metadata ?? SpecMetadata.Default, CancellationToken.None).ShouldNotBeNull().Input.ShouldNotBeNull();
}
