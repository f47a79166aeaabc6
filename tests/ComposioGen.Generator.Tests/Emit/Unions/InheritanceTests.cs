using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Unions;

public sealed class InheritanceTests
{
    private static readonly string Pets = MiniSpec.Returning("""
        "Thing": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
        "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
          "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "models/Dog.yaml" } } },
        "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } } ] },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "bark": { "type": "boolean" } } } ] },
        "Puppy": { "allOf": [ { "$ref": "#/components/schemas/Dog" }, { "type": "object", "properties": { "weeks": { "type": "integer" } } } ] }
        """);

    [Fact]
    public Task Discriminator_OnBaseSchema_CreatesClosedHierarchy() => GeneratedSdk.Of(Pets).CallAsync("""
        const string Json = "[{\"kind\":\"cat\",\"lives\":9,\"name\":\"Tom\"},{\"kind\":\"dog\",\"bark\":true},{\"kind\":\"Puppy\",\"weeks\":3,\"bark\":false},{\"kind\":\"fish\",\"fins\":2}]";
        var wire = new Wire(Json);
        using var client = new ComposioClient(Transport(wire));
        IReadOnlyList<Pet> pets = await client.Things.GetAsync("a");
        pets[0].ShouldBeOfType<Pet.Cat>().Lives.ShouldBe(9);
        pets[0].Name.ShouldBe("Tom");
        pets[1].ShouldBeOfType<Pet.Dog>().Bark.ShouldBe(true);
        pets[2].ShouldBeOfType<Pet.Puppy>().Weeks.ShouldBe(3);
        pets[3].ShouldBeOfType<Pet.Unknown>();
        """);

    [Theory]
    [InlineData("#/gone")]
    [InlineData("https://example.com/schemas/X")]
    public void Mapping_DanglingReference_IsReportedAndCompiles(string reference)
    {
        var run = new GeneratorDriverFixture(Pets.Replace("models/Dog.yaml", reference, StringComparison.Ordinal)).Run();

        var reported = run.Diagnostics.Single();
        reported.Id.ShouldBe("CMPG018");
        reported.DefaultSeverity.ShouldBe(Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        run.Result.GeneratedSources.ShouldNotBeEmpty();
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Theory]
    [InlineData("", "Cat", "Dog")]
    [InlineData(", \"mapping\": { \"a dog\": \"#/components/schemas/Dog\" }", "Cat", "a dog")]
    public Task Read_DiscriminatorWithoutMapping_UsesNamesOfComponents(string mapping, string cat, string dog) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "type": "object", "required": ["pet"], "properties": { "pet": { "$ref": "#/components/schemas/Pet" } } },
        "Pet": { "oneOf": [ { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" } ], "discriminator": { "propertyName": "kind"{{mapping}} } },
        "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } },
        "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" }, "barks": { "type": "boolean" } } }
        """)).CallAsync($$$"""
        Read<Thing>("{\"pet\":{\"kind\":\"{{{cat}}}\" }}").Pet.ShouldBeOfType<Pet.Cat>();
        var json = "{\"pet\":{\"kind\":\"{{{dog}}}\",\"barks\":true}}";
        var thing = Read<Thing>(json);
        thing.Pet.GetType().Name.ShouldBe("{{{dog}}}" == "Dog" ? "Dog" : "ADog");
        Write(thing).ShouldBe(json);
        Read<Thing>("{\"pet\":{\"kind\":\"Bird\"}}").Pet.ShouldBeOfType<Pet.Unknown>();
        """);

    [Fact]
    public Task Component_ThatOnlyRefersToTheBase_IsNoBranch() => GeneratedSdk.Of(Pets.Replace(
        "\"Thing\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/components/schemas/Pet\" } }",
        "\"Thing\": { \"$ref\": \"#/components/schemas/Pet\" }",
        StringComparison.Ordinal), allows: "CMPG018").CallAsync("""
        Read<Thing>("{\"kind\":\"cat\",\"lives\":9}").ShouldBeOfType<Thing.Cat>().Lives.ShouldBe(9);
        Read<Thing>("{\"kind\":\"Thing\"}").ShouldBeOfType<Thing.Unknown>();
        """);
}
