using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Unions;

/// <summary>Tests unions of objects.</summary>
public sealed class UnionTests
{
    private static readonly string Discriminator = MiniSpec.Both("""
        "Thing": { "description": "A shape.", "oneOf": [ { "$ref": "#/components/schemas/Circle" }, { "$ref": "#/components/schemas/Square" } ],
          "discriminator": { "propertyName": "shape", "mapping": { "round": "#/components/schemas/Circle", "square": "#/components/schemas/Square" } } },
        "Circle": { "type": "object", "required": ["shape", "id", "radius"], "properties": {
          "shape": { "type": "string", "description": "Which shape." }, "id": { "type": "string", "description": "The id." }, "radius": { "type": "number" } } },
        "Square": { "type": "object", "description": "Four sides.", "required": ["shape", "id"], "properties": {
          "shape": { "type": "string", "description": "Which shape." }, "id": { "type": "string", "description": "The id." }, "side": { "type": "number" } } }
        """);

    private static readonly string SingleValues = MiniSpec.Both("""
        "Thing": { "oneOf": [
          { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["text"] }, "text": { "type": "string" } } },
          { "type": "object", "required": ["kind"], "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["number"] }, "number": { "type": "number" } } },
          { "type": "null" } ] }
        """);

    private static readonly string Untagged = MiniSpec.Both("""
        "Thing": { "anyOf": [
          { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "mode": { "type": "string", "enum": ["a", "b"] } } },
          { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "size": { "type": "integer" }, "mode": { "type": "string", "enum": ["c"] } } } ] }
        """);

    // Two levels, as a connection's state has them: the scheme, then the status below `val`.
    private static readonly string Nested = MiniSpec.Both("""
        "Thing": { "oneOf": [ { "$ref": "#/components/schemas/Red" }, { "$ref": "#/components/schemas/Blue" } ],
          "discriminator": { "propertyName": "colour", "mapping": { "RED": "#/components/schemas/Red", "BLUE": "#/components/schemas/Blue" } } },
        "Colour": { "type": "string", "enum": ["RED", "BLUE"] },
        "Common": { "type": "object", "description": "What all have.", "properties": { "domain": { "type": "string" }, "shard_token": { "type": "string" } } },
        "Red": { "type": "object", "required": ["colour", "val"], "properties": { "colour": { "$ref": "#/components/schemas/Colour" }, "val": {
          "oneOf": [
            { "allOf": [ { "$ref": "#/components/schemas/Common" }, { "type": "object", "required": ["status", "heat"], "properties": { "status": { "type": "string", "enum": ["ON"] }, "note": { "type": "string" }, "heat": { "type": "integer" } } } ] },
            { "allOf": [ { "$ref": "#/components/schemas/Common" }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["OFF"] }, "note": { "type": "string" } } } ] } ] } } },
        "Blue": { "type": "object", "required": ["colour", "val"], "properties": { "colour": { "$ref": "#/components/schemas/Colour" }, "val": {
          "oneOf": [
            { "allOf": [ { "$ref": "#/components/schemas/Common" }, { "type": "object", "required": ["status", "depth"], "properties": { "status": { "type": "string", "enum": ["ON"] }, "depth": { "type": "integer" } } } ] },
            { "allOf": [ { "$ref": "#/components/schemas/Common" }, { "type": "object", "required": ["status"], "properties": { "status": { "type": "string", "enum": ["OFF"] } } } ] } ] } } }
        """);

    [Fact]
    public void Emit_UnionWithDiscriminator_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Discriminator).Text("Thing"));

    [Fact]
    public void Emit_UnionWithSingleValues_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(SingleValues).Text("Thing"));

    [Fact]
    public void Emit_NestedUnionWithCommonBase_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Nested).Text("Common", "Thing", "RedVal", "BlueVal"));

    [Fact]
    public void Emit_ManyCommonMembers_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(WithCommon(8)).Text("Common"));

    [Fact]
    public Task Read_LazilyStoredMembers_RoundTrip() => GeneratedSdk.Of(WithCommon(9)).CallAsync("""
        const string Json = "{\"colour\":\"RED\",\"val\":{\"status\":\"ON\",\"heat\":3,\"m1\":\"a\",\"m9\":\"i\",\"new\":[1]}}";
        var read = Read<Thing>(Json).ShouldBeOfType<Thing.Red>().Val;
        (read.M1, read.M2, read.M9).ShouldBe(("a", null, "i"));
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Write<Thing>(new Thing.Red { Val = new RedVal.On { Heat = 3, M1 = "a", M9 = "i", AdditionalProperties = read.AdditionalProperties } }).ShouldBe(Json);
        read.ToString().ShouldContain("M9 = i");
        var bare = new RedVal.Off();
        (bare.M1, bare.M9).ShouldBe((null, null));
        Write<RedVal>(bare).ShouldBe("{\"status\":\"OFF\"}");
        """);

    [Theory]
    [InlineData(7, "")]
    [InlineData(8, ", \"held\": { \"type\": \"string\" }")]
    public void Emit_FewCommonMembers_AreStoredInline(int count, string further) =>
        GeneratedSdk.Of(WithCommon(count, further)).Text("Common").ShouldNotContain("class Held");

    [Fact]
    public void Emit_TypeNamedLikeStorageType_KeepsItsName() => GeneratedSdk.Of(WithCommon(8, ", \"own\": { \"$ref\": \"#/components/schemas/Held\" }")
        .Replace("\"Colour\": {", "\"Held\": { \"type\": \"string\", \"enum\": [\"x\"] }, \"Colour\": {", StringComparison.Ordinal)).Text("Common").ShouldContain("public Held? Own");

    private static string WithCommon(int count, string further = "") => Nested.Replace(
        "\"domain\": { \"type\": \"string\" }, \"shard_token\": { \"type\": \"string\" }",
        string.Join(", ", Enumerable.Range(1, count).Select(static i => $$"""
            "m{{i}}": { "type": "string" }
            """)) + further,
        StringComparison.Ordinal);

    [Fact]
    public void Emit_UnionWithoutDiscriminator_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Untagged).Text("Thing"));

    [Fact]
    public Task Read_Branches_RoundTrip() => GeneratedSdk.Of(Discriminator).CallAsync("""
        const string Json = "{\"shape\":\"round\",\"radius\":2.5,\"id\":\"a\",\"new\":1}";
        var circle = Read<Thing>("{\"id\":\"a\",\"radius\":2.5,\"new\":1,\"shape\":\"round\"}").ShouldBeOfType<Thing.Round>();
        (circle.Shape, circle.Id, circle.Radius).ShouldBe(("round", "a", 2.5));
        Write<Thing>(circle).ShouldBe(Json);
        Write(circle).ShouldBe(Json);
        Read<Thing.Round>(Json).ShouldBeOfType<Thing.Round>();
        Write<Thing>(new Thing.Square { Id = "b" }).ShouldBe("{\"shape\":\"square\",\"id\":\"b\"}");
        Read<Thing>("{\"shape\":\"square\"}").ShouldBeOfType<Thing.Unknown>().Problem.ShouldBe("$.id: the required member 'id' is missing");
        Read<Thing>("{\"shape\":\"round\",\"id\":\"b\"}").ShouldBeOfType<Thing.Unknown>().Problem.ShouldBe("$.radius: the required member 'radius' is missing");
        Read<Thing>("{\"shape\":\"round\",\"id\":\"b\",\"radius\":[1]}").ShouldBeOfType<Thing.Unknown>().Problem.ShouldBe("$.radius: expected a number, found an array");
        circle.ToString().ShouldBe("Round { Shape = round, Id = a, AdditionalProperties = {1 member}, Radius = 2.5 }");
        """);

    [Fact]
    public Task Read_UnknownBranch_IsPreserved() => GeneratedSdk.Of(Discriminator).CallAsync("""
        foreach (var (json, tag) in new[]
        {
            ("{\"shape\":\"star\",\"points\":[5],\"id\":\"a\",\"secret\":\"S\"}", "star"),
            ("{\"points\":5}", ""),
            ("{\"shape\":7}", ""),
        })
        {
            var unknown = Read<Thing>(json).ShouldBeOfType<Thing.Unknown>();
            unknown.Shape.ShouldBe(tag);
            Write<Thing>(unknown).ShouldBe(json);
            unknown.ToString().ShouldNotContain("S\"");
        }
        """);

    /// <summary>Tests objects without a valid discriminator, also where it is optional, has a default, or is that of a base.</summary>
    [Theory]
    [InlineData("\"oneOf\": [ { \"$ref\": \"#/components/schemas/A\" }, { \"$ref\": \"#/components/schemas/B\" } ], \"discriminator\": { \"propertyName\": \"k\" }", "", "{ \"type\": \"string\" }")]
    [InlineData("\"oneOf\": [ { \"$ref\": \"#/components/schemas/A\" }, { \"$ref\": \"#/components/schemas/B\" } ], \"discriminator\": { \"propertyName\": \"k\" }", "", "{ \"type\": \"string\", \"default\": \"A\", \"nullable\": true }")]
    [InlineData("\"oneOf\": [ { \"$ref\": \"#/components/schemas/A\" }, { \"$ref\": \"#/components/schemas/B\" } ], \"discriminator\": { \"propertyName\": \"k\" }", "\"required\": [ \"k\" ],", "{ \"type\": \"string\", \"default\": \"A\" }")]
    [InlineData("\"type\": \"object\", \"properties\": { \"k\": { \"type\": \"string\", \"default\": \"A\" } }, \"discriminator\": { \"propertyName\": \"k\" }", "\"allOf\": [ { \"$ref\": \"#/components/schemas/Kind\" } ],", "{ \"type\": \"string\" }")]
    public Task Read_ObjectWithoutDiscriminator_IsUnknownAndPreserved(string union, string branch, string tag) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "properties": { "one": { "$ref": "#/components/schemas/Kind" }, "many": { "type": "array", "items": { "$ref": "#/components/schemas/Kind" } } } }, "Kind": { {{union}} },
        "A": { "type": "object", {{branch}} "properties": { "k": {{tag}}, "n": { "type": "number" } } }, "B": { "type": "object", {{branch}} "properties": { "k": {{tag}}, "n": { "type": "number" } } }
        """)).CallAsync("""
        foreach (var tag in new[] { "", "\"k\":null,", "\"k\":7,", "\"k\":{},", "\"k\":\"\",", "\"k\":\"a\"," })
        {
            var json = $"{{{tag}\"z\":1.50,\"n\":2.0}}";
            var thing = Read<Thing>($"{{\"one\":{json},\"many\":[{{\"k\":\"B\"}},{json}]}}");
            var unknown = thing.One.ShouldBeOfType<Kind.Unknown>();
            unknown.Json.GetRawText().ShouldBe(json);
            (unknown.Problem is null).ShouldBe(tag.EndsWith("\"a\",", StringComparison.Ordinal) || tag.EndsWith("\"\",", StringComparison.Ordinal), tag);
            thing.Many![0].ShouldBeOfType<Kind.B>();
            thing.Many[1].ShouldBeOfType<Kind.Unknown>().Json.GetRawText().ShouldBe(json);
            Write(thing).ShouldBe($"{{\"one\":{json},\"many\":[{{\"k\":\"B\"}},{json}]}}");
        }

        Write(new Thing { One = new Kind.A { N = 1 } }).ShouldBe("{\"one\":{\"k\":\"A\",\"n\":1}}");
        """);

    [Fact]
    public Task Read_SingleValues_SelectBranch() => GeneratedSdk.Of(SingleValues).CallAsync("""
        Read<Thing>("{\"kind\":\"text\",\"text\":\"t\"}").ShouldBeOfType<Thing.Text>().TextValue.ShouldBe("t");
        Write<Thing>(new Thing.Number { NumberValue = 1 }).ShouldBe("{\"kind\":\"number\",\"number\":1}");
        """);

    [Theory]
    [InlineData("\"allOf\": [ { \"type\": \"object\", \"required\": [\"id\"], \"properties\": { \"id\": { \"type\": \"string\" } } }, { \"oneOf\": [ @ ] } ]")]
    [InlineData("\"type\": \"object\", \"required\": [\"id\"], \"properties\": { \"id\": { \"type\": \"string\" } }, \"oneOf\": [ @ ]")]
    public Task Read_MembersBesideBranches_BelongToAllBranches(string thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        const string Branches = """
            { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["one"] } } },
            { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["two"] } } }
            """;
        return GeneratedSdk.Of(MiniSpec.Both($"\"Thing\": {{ {thing.Replace("@", Branches, StringComparison.Ordinal)} }}")).CallAsync("""
            Read<Thing>("{\"kind\":\"one\",\"id\":\"a\"}").Id.ShouldBe("a");
            """);
    }

    [Fact]
    public Task Read_NestedUnions_RoundTrip() => GeneratedSdk.Of(Nested).CallAsync("""
        const string Json = "{\"colour\":\"RED\",\"val\":{\"status\":\"ON\",\"heat\":3,\"note\":\"n\",\"domain\":\"d\",\"shard_token\":\"S\",\"new\":true}}";
        var thing = Read<Thing>(Json);
        var on = thing.ShouldBeOfType<Thing.Red>().Val.ShouldBeOfType<RedVal.On>();
        (on.Heat, on.Note, on.Domain).ShouldBe((3L, "n", "d"));
        thing.Colour.ShouldBe("RED");
        Write(thing).ShouldBe(Json);
        Common common = on;
        common.ShardToken.ShouldBe("S");
        common.ToString().ShouldNotContain("S,");
        Read<Thing>("{\"colour\":\"BLUE\",\"val\":{\"status\":\"LATER\",\"domain\":\"d\"}}").ShouldBeOfType<Thing.Blue>().Val.ShouldBeOfType<BlueVal.Unknown>();
        if (thing is Thing.Red { Val: RedVal.On { Domain: var domain } })
        {
            domain.ShouldBe("d");
        }
        """);

    [Fact]
    public Task Read_MergedObject_HasMembersOfAllBranches() => GeneratedSdk.Of(Untagged).CallAsync("""
        const string Json = "{\"id\":\"a\",\"mode\":\"c\",\"size\":1}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Should.Throw<JsonException>(() => Read<Thing>("{\"name\":\"n\"}")).Message.ShouldContain("id");
        """);

    [Fact]
    public Task Read_MemberWithoutTypeInOneBranch_KeepsEveryValue() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "part": { "oneOf": [
          { "type": "object", "required": ["value"], "properties": { "value": { "type": "string" } } },
          { "type": "object", "required": ["value"], "properties": { "value": {} } } ] } } }
        """), allows: "CMPG010").CallAsync("""
        JsonElement number = Read<Thing>("{\"part\":{\"value\":5}}").Part!.Value;
        number.GetInt32().ShouldBe(5);
        Read<Thing>("{\"part\":{\"value\":\"five\"}}").Part!.Value.GetString().ShouldBe("five");
        """);

    [Fact]
    public Task Read_ObjectTypeAroundEnum_IsTheEnum() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "status": { "type": "object", "allOf": [ { "$ref": "#/components/schemas/Status" } ] } } },
        "Status": { "type": "string", "enum": ["on", "off"] }
        """)).CallAsync("""
        Status? status = Read<Thing>("{\"status\":\"off\"}").Status;
        status.ShouldBe(Status.Off);
        """);
}
