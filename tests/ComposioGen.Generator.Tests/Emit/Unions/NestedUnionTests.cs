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

    /// <summary>Tests what the merged branch allows: null when one of its branches does, one direction when all have it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(", \"nullable\": true")]
    public Task Read_MergedBranch_AllowsWhatOneBranchAllows(string ofFirst) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Polygon" } ],
          "discriminator": { "propertyName": "type", "mapping": { "circle": "#/components/schemas/Circle", "polygon": "#/components/schemas/Polygon" } } },
        "Circle": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } } },
        "Square": { "type": "object", "required": ["type", "form", "name"], "properties": { "type": { "type": "string" }, "form": { "type": "string" }, "name": { "type": "string", "readOnly": true{{ofFirst}} } } },
        "Triangle": { "type": "object", "required": ["type", "form", "name"], "properties": { "type": { "type": "string" }, "form": { "type": "string" }, "name": { "type": "string", "nullable": true } } },
        "Polygon": { "oneOf": [ { "$ref": "#/components/schemas/Square" }, { "$ref": "#/components/schemas/Triangle" } ],
          "discriminator": { "propertyName": "form", "mapping": { "square": "#/components/schemas/Square", "triangle": "#/components/schemas/Triangle" } } }
        """)).CallAsync("""
        const string Json = "{\"type\":\"polygon\",\"form\":\"triangle\",\"name\":null}";
        Read<Thing>(Json).ShouldBeOfType<Thing.Polygon>().Name.ShouldBeNull();
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Write<Thing>(new Thing.Polygon { Form = "square", Name = "n" }).ShouldBe("{\"type\":\"polygon\",\"form\":\"square\",\"name\":\"n\"}");
        """);

    [Fact]
    public Task Read_MemberOfIndistinguishableBranches_IsNullableWhenOneIs() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "anyOf": [
          { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "string", "readOnly": true }, "name": { "type": "string" }, "a": { "type": "string" } } },
          { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "string" }, "name": { "type": "string", "nullable": true }, "b": { "type": "string" } } } ] }
        """)).CallAsync("""
        const string Json = "{\"id\":\"i\",\"name\":null}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Write(new Thing { Id = "i", Name = null }).ShouldBe(Json);
        """);

    [Fact]
    public Task Read_UnionReachedByTwoWays_IsOneHierarchy() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/Left" }, { "$ref": "#/components/schemas/Right" } ] },
        "Left": { "oneOf": [ { "$ref": "#/components/schemas/Common" }, { "$ref": "#/components/schemas/L" } ] },
        "Right": { "anyOf": [ { "$ref": "#/components/schemas/Common" }, { "$ref": "#/components/schemas/R" } ] },
        "Common": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
        "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
        "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } },
        "L": { "type": "object", "required": ["l"], "properties": { "l": { "type": "string" } } },
        "R": { "type": "object", "required": ["r"], "properties": { "r": { "type": "string" } } }
        """)).CallAsync("""
        foreach (var name in new[] { "a", "b", "l", "r" })
        {
            Read<Thing>($"{{\"{name}\":\"1\"}}").GetType().Name.ShouldBe(name.ToUpperInvariant());
        }
        """);

    [Fact]
    public Task Read_ReferenceToUnionWithRequiredBeside_IsTheUnion() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "one": { "$ref": "#/components/schemas/Pet" }, "two": { "allOf": [ { "$ref": "#/components/schemas/Pet" } ], "required": ["kind"] } } },
        "Pet": { "oneOf": [ { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }, { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } ] }
        """)).CallAsync("""
        var thing = Read<Thing>("{\"one\":{\"a\":\"1\"},\"two\":{\"b\":\"2\"}}");
        Pet? two = thing.Two;
        two!.ToString().ShouldContain("B = 2");
        """);
}
