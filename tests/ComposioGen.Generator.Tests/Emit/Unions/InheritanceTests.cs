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

    /// <summary>Tests a base whose discriminator is in a part of its allOf, or beside its reference.</summary>
    [Theory]
    [InlineData("3.0.3", "\"allOf\": [ { \"$ref\": \"#/components/schemas/Entity\" }, { \"required\": [\"kind\"], \"properties\": { \"kind\": { \"type\": \"string\" } }, \"discriminator\": { \"propertyName\": \"kind\" } } ]")]
    [InlineData("3.0.3", "\"allOf\": [ { \"$ref\": \"#/components/schemas/Entity\" } ], \"required\": [\"kind\"], \"properties\": { \"kind\": { \"type\": \"string\" } }, \"discriminator\": { \"propertyName\": \"kind\" }")]
    [InlineData("3.1.0", "\"$ref\": \"#/components/schemas/Entity\", \"required\": [\"kind\"], \"properties\": { \"kind\": { \"type\": \"string\" } }, \"discriminator\": { \"propertyName\": \"kind\" }")]
    public Task Discriminator_InPartOfBase_CreatesClosedHierarchy(string version, string pet) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
        "Entity": { "type": "object", "properties": { "id": { "type": "string" } } },
        "Pet": { {{pet}} },
        "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } } ] },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "bark": { "type": "boolean" } } } ] }
        """).Replace("\"3.0.3\"", $"\"{version}\"", StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("[{\"kind\":\"Cat\",\"lives\":9,\"id\":\"1\"},{\"kind\":\"Dog\",\"bark\":true}]");
        using var client = new ComposioClient(Transport(wire));
        IReadOnlyList<Pet> pets = await client.Things.GetAsync("a");
        pets[0].ShouldBeOfType<Pet.Cat>().Lives.ShouldBe(9);
        pets[0].Id.ShouldBe("1");
        pets[1].ShouldBeOfType<Pet.Dog>().Bark.ShouldBe(true);
        """);

    /// <summary>Tests two levels with a discriminator each: the base of the lower one is not a second union.</summary>
    [Fact]
    public Task Discriminator_OnTwoLevels_CreatesBothHierarchies() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "pet": { "$ref": "#/components/schemas/Pet" }, "dog": { "$ref": "#/components/schemas/Dog" } } },
        "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
        "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } } ] },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Pet" } ], "required": ["breed"], "properties": { "breed": { "type": "string" } }, "discriminator": { "propertyName": "breed" } },
        "Poodle": { "allOf": [ { "$ref": "#/components/schemas/Dog" }, { "type": "object", "properties": { "curls": { "type": "integer" } } } ] }
        """)).CallAsync("""
        var thing = Read<Thing>("{\"pet\":{\"kind\":\"Poodle\",\"breed\":\"Poodle\",\"curls\":1},\"dog\":{\"kind\":\"Dog\",\"breed\":\"Poodle\",\"curls\":2}}");
        thing.Pet.ShouldBeOfType<Pet.Poodle>().Curls.ShouldBe(1);
        thing.Dog.ToString().ShouldContain("Curls = 2");
        Read<Thing>("{\"pet\":{\"kind\":\"Cat\",\"lives\":9}}").Pet.ShouldBeOfType<Pet.Cat>().Lives.ShouldBe(9);
        """);

    [Fact]
    public Task Component_ThatOnlyRefersToTheBase_IsNoBranch() => GeneratedSdk.Of(Pets.Replace(
        "\"Thing\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/components/schemas/Pet\" } }",
        "\"Thing\": { \"$ref\": \"#/components/schemas/Pet\" }",
        StringComparison.Ordinal), allows: "CMPG018").CallAsync("""
        Read<Thing>("{\"kind\":\"cat\",\"lives\":9}").ShouldBeOfType<Thing.Cat>().Lives.ShouldBe(9);
        Read<Thing>("{\"kind\":\"Thing\"}").ShouldBeOfType<Thing.Unknown>();
        """);

    /// <summary>Tests a discriminator without a mapping beside members that identify the branches by their presence.</summary>
    [Theory]
    [InlineData("\"lives\"", "\"bark\"")]
    [InlineData("\"kind\"", "\"bark\"")]
    [InlineData("\"lives\"", "\"kind\"")]
    public Task Read_DiscriminatorAndDistinctRequiredMembers_UsesDiscriminator(string ofCat, string ofDog) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" } ], "discriminator": { "propertyName": "kind" } },
        "Cat": { "type": "object", "required": [{{ofCat}}], "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
        "Dog": { "type": "object", "required": [{{ofDog}}], "properties": { "kind": { "type": "string" }, "bark": { "type": "string" } } }
        """)).CallAsync("""
        Read<Thing>("{\"kind\":\"Dog\",\"bark\":\"1\",\"lives\":9}").ShouldBeOfType<Thing.Dog>().Bark.ShouldBe("1");
        Read<Thing>("{\"kind\":\"Cat\",\"bark\":\"1\",\"lives\":9}").ShouldBeOfType<Thing.Cat>().Lives.ShouldBe(9);
        Read<Thing>("{\"kind\":\"Fox\",\"bark\":\"1\"}").ShouldBeOfType<Thing.Unknown>();
        Write<Thing>(new Thing.Dog { Bark = "w" }).ShouldBe("{\"kind\":\"Dog\",\"bark\":\"w\"}");
        """);

    [Fact]
    public Task Read_BranchWithoutDiscriminator_IsIdentifiedByOtherMember() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ], "discriminator": { "propertyName": "k" } },
        "A": { "type": "object", "required": ["k", "x"], "properties": { "k": { "type": "string" }, "x": { "type": "string" } } },
        "B": { "type": "object", "required": ["y"], "properties": { "y": { "type": "string" } } }
        """)).CallAsync("""
        Read<Thing>("{\"k\":\"B\",\"y\":\"1\"}").ShouldBeOfType<Thing.B>().Y.ShouldBe("1");
        Read<Thing>("{\"k\":\"A\",\"x\":\"1\"}").ShouldBeOfType<Thing.A>().X.ShouldBe("1");
        """);

    /// <summary>Tests branches with several values of the discriminator.</summary>
    [Fact]
    public Task Read_BranchWithSeveralValues_IsReadForEach() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ], "discriminator": { "propertyName": "k" } },
        "A": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["a1", "a2"] }, "x": { "type": "string" } } },
        "B": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string", "enum": ["b"] }, "y": { "type": "string" } } }
        """)).CallAsync("""
        Read<Thing>("{\"k\":\"a1\",\"x\":\"1\"}").ShouldBeOfType<Thing.A1>().X.ShouldBe("1");
        Read<Thing>("{\"k\":\"a2\",\"x\":\"2\"}").ShouldBeOfType<Thing.A2>().X.ShouldBe("2");
        Read<Thing>("{\"k\":\"b\",\"y\":\"3\"}").ShouldBeOfType<Thing.B>().Y.ShouldBe("3");
        Write<Thing>(new Thing.A2 { X = "w" }).ShouldBe("{\"k\":\"a2\",\"x\":\"w\"}");
        """);

    [Theory]
    [InlineData("{ \"type\": \"string\", \"enum\": [\"aa\"] }", "{ \"type\": \"string\", \"enum\": [\"bb\"] }", "aa", "Aa", "bb", "Bb")]
    [InlineData("{ \"enum\": [\"aa\"] }", "{}", "aa", "Aa", "B", "B")]
    [InlineData("{ \"type\": \"string\", \"enum\": [\"A\", \"B\"] }", "{ \"type\": \"string\", \"enum\": [\"A\", \"B\"] }", "A", "A", "B", "B")]
    public Task Read_DerivedSchemaThatNarrowsDiscriminator_UsesItsValue(string first, string second, string tag, string type, string other, string otherType) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k" } },
        "A": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "k": {{first}}, "x": { "type": "string" } } } ] },
        "B": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "k": {{second}}, "y": { "type": "string" } } } ] }
        """)).CallAsync($$$"""
        Read<Thing>("{\"k\":\"{{{tag}}}\",\"x\":\"1\"}").ShouldBeOfType<Thing.{{{type}}}>().X.ShouldBe("1");
        Read<Thing>("{\"k\":\"{{{other}}}\",\"y\":\"2\"}").ShouldBeOfType<Thing.{{{otherType}}}>().Y.ShouldBe("2");
        """);

    /// <summary>Tests a schema whose value another one also allows: the tags of the others remain.</summary>
    [Fact]
    public Task Read_SecondSchemaWithSameValue_LeavesOtherTags() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k" } },
        "Dog": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "k": { "enum": ["dog"] } } } ] },
        "Cat": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "k": { "enum": ["cat"] } } } ] },
        "Lion": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "k": { "enum": ["cat"] } } } ] }
        """)).CallAsync("""
        foreach (var tag in new[] { "dog", "Cat", "Lion" })
        {
            Read<Thing>($"{{\"k\":\"{tag}\"}}").GetType().Name.ShouldBe(tag, StringCompareShould.IgnoreCase);
        }
        """);

    [Theory]
    [InlineData("1", "2")]
    [InlineData("true", "false")]
    public Task Read_EnumsWithoutTypeThatAreNotText_KeepTheirValues(string first, string second) => GeneratedSdk.Of(MiniSpec.Returning($$"""
        "Thing": { "oneOf": [ { "type": "object", "properties": { "v": { "enum": [{{first}}] } } }, { "type": "object", "properties": { "v": { "enum": [{{second}}] } } } ] }
        """)).CallAsync($$"""
        Write(Read<Thing>("{\"v\":{{second}}}")).ShouldBe("{\"v\":{{second}}}");
        """);

    /// <summary>Tests discriminators of numbers and booleans, which OpenAPI does not allow.</summary>
    [Theory]
    [InlineData("integer", "1", "2")]
    [InlineData("number", "1.5", "2.5")]
    [InlineData("boolean", "true", "false")]
    public async Task Read_DiscriminatorThatIsNotText_KeepsItsValue(string type, string first, string second)
    {
        var mapping = $$"""{ "propertyName": "k", "mapping": { "{{first}}": "#/components/schemas/A", "{{second}}": "#/components/schemas/B" } }""";
        var union = $$"""
            "Thing": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ], "discriminator": {{mapping}} },
            "A": { "type": "object", "required": ["k"], "properties": { "k": { "type": "{{type}}" }, "x": { "type": "string" } } },
            "B": { "type": "object", "required": ["k"], "properties": { "k": { "type": "{{type}}" }, "x": { "type": "string" } } }
            """;
        var derived = $$"""
            "Thing": { "type": "object", "required": ["k"], "properties": { "k": { "type": "{{type}}" } }, "discriminator": {{mapping}} },
            "A": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "x": { "type": "string" } } } ] },
            "B": { "allOf": [ { "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { "x": { "type": "string" } } } ] }
            """;
        foreach (var document in new[] { MiniSpec.Returning(union), MiniSpec.Returning(derived) })
        {
            new GeneratorDriverFixture(document).Run().Diagnostics.Single(diagnostic => diagnostic.Id == "CMPG016").GetMessage(null).ShouldContain("the discriminator 'k' is ignored");
            await GeneratedSdk.Of(document, allows: "CMPG016").CallAsync($$"""
                var json = "{\"k\":{{second}},\"x\":\"a\"}";
                var thing = Read<Thing>(json);
                thing.K.ToString()!.ToLowerInvariant().ShouldBe("{{second}}");
                Write(thing).ShouldBe(json);
                """);
        }
    }
}
