using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Unions;

/// <summary>Tests unions whose branches are unions of objects.</summary>
public sealed class NestedUnionTests
{
    private const string Shapes = """
        "Circle": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "radius": { "type": "number" } } },
        "Square": { "type": "object", "required": ["type", "form"], "properties": { "type": { "type": "string" }, "form": { "type": "string" }, "side": { "type": "number" } } },
        "Triangle": { "type": "object", "required": ["type", "form"], "properties": { "type": { "type": "string" }, "form": { "type": "string" }, "height": { "type": "number" } } },
        "Polygon": { "oneOf": [ { "$ref": "#/components/schemas/Square" }, { "$ref": "#/components/schemas/Triangle" } ],
          "discriminator": { "propertyName": "form", "mapping": { "square": "#/components/schemas/Square", "triangle": "#/components/schemas/Triangle" } } }
        """;

    [Fact]
    public Task Read_DiscriminatorOfNestedUnion_IsMergedBranch() => GeneratedSdk.Of(MiniSpec.Returning($$"""
        {{Shapes}}, "Thing": { "type": "object", "properties": { "shape": { "$ref": "#/components/schemas/Shape" }, "polygon": { "$ref": "#/components/schemas/Polygon" } } },
        "Shape": { "oneOf": [ { "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Polygon" } ],
          "discriminator": { "propertyName": "type", "mapping": { "circle": "#/components/schemas/Circle", "polygon": "#/components/schemas/Polygon" } } }
        """)).CallAsync("""
        const string Json = "{\"shape\":{\"type\":\"polygon\",\"form\":\"triangle\",\"height\":2},\"polygon\":{\"form\":\"square\",\"type\":\"polygon\",\"side\":1}}";
        var thing = Read<Thing>(Json);
        var polygon = thing.Shape.ShouldBeOfType<Shape.Polygon>();
        (polygon.Form, polygon.Height, polygon.Side).ShouldBe(("triangle", 2.0, null));
        thing.Polygon.ShouldBeOfType<Polygon.Square>().Side.ShouldBe(1);
        using var written = JsonDocument.Parse(Write(thing));
        JsonElement.DeepEquals(written.RootElement, JsonDocument.Parse(Json).RootElement).ShouldBeTrue();
        Read<Thing>("{\"shape\":{\"type\":\"circle\",\"radius\":1}}").Shape.ShouldBeOfType<Shape.Circle>();
        Read<Thing>("{\"shape\":{\"type\":\"line\"}}").Shape.ShouldBeOfType<Shape.Unknown>();
        """);

    [Fact]
    public Task Read_NestedUnionWithoutDiscriminator_GivesItsBranches() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "either": { "oneOf": [ { "$ref": "#/components/schemas/Inner" }, { "$ref": "#/components/schemas/C" } ] } } },
        "Inner": { "anyOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
        "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
        "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } },
        "C": { "type": "object", "required": ["c"], "properties": { "c": { "type": "string" } } }
        """)).CallAsync("""
        foreach (var name in new[] { "a", "b", "c" })
        {
            var json = $"{{\"either\":{{\"{name}\":\"1\"}}}}";
            var thing = Read<Thing>(json);
            thing.Either!.GetType().Name.ShouldBe(name.ToUpperInvariant());
            Write(thing).ShouldBe(json);
        }
        """);

    [Fact]
    public Task Read_BranchBesideNestedUnionWithIt_IsOneBranch() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "either": { "oneOf": [ { "$ref": "#/components/schemas/Inner" }, { "$ref": "#/components/schemas/A" } ] } } },
        "Inner": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
        "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "array", "items": { "$ref": "#/components/schemas/Inner" } } } },
        "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } }
        """)).CallAsync("""
        const string Json = "{\"either\":{\"a\":[{\"b\":\"1\"},{\"a\":[]}]}}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        """);

    [Fact]
    public Task Read_ObjectsBesideString_AreOneUnion() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "content": { "type": "array", "items": { "$ref": "#/components/schemas/Content" } } } },
        "Content": { "anyOf": [ { "type": "string" }, { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
        "A": { "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#/components/schemas/Content" } } },
        "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } }
        """)).CallAsync("""
        const string Json = "{\"content\":[\"x\",{\"a\":{\"a\":\"y\"}},{\"b\":\"z\"},{\"c\":1}]}";
        var thing = Read<Thing>(Json);
        thing.Content![0].TryGetString(out var text).ShouldBeTrue();
        text.ShouldBe("x");
        thing.Content[1].TryGetObject(out var item).ShouldBeTrue();
        item!.GetType().Name.ShouldBe("A");
        Write(thing).ShouldBe(Json);
        """);

    [Fact]
    public void Bind_UnionsThatContainEachOther_AreReported()
    {
        var run = new GeneratorDriverFixture(MiniSpec.Returning("""
            "Thing": { "oneOf": [ { "$ref": "#/components/schemas/Other" }, { "$ref": "#/components/schemas/A" } ] },
            "Other": { "oneOf": [ { "$ref": "#/components/schemas/Thing" }, { "$ref": "#/components/schemas/A" } ] },
            "A": { "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#/components/schemas/Thing" } } }
            """)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldContain("CMPG006");
        GeneratedSdk.ShouldCompile(run.Compilation);
    }
}
