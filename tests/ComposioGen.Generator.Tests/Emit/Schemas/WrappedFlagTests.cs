using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Schemas;

/// <summary>Tests readOnly and writeOnly in schemas that a member only contains.</summary>
public sealed class WrappedFlagTests
{
    private const string Components = """
        "FLAG": { "type": "string", "FLAG": true }, "Text": { "type": "string" },
        "FLAGObject": { "type": "object", "FLAG": true, "properties": { "z": { "type": "string" } } },
        "FLAGAlias": { "$ref": "#/components/schemas/FLAG" }
        """;

    public static TheoryData<string> Members => new()
    {
        """{ "type": "string", "FLAG": true }""",
        """{ "$ref": "#/components/schemas/FLAG" }""",
        """{ "$ref": "#/components/schemas/FLAGAlias" }""",
        """{ "$ref": "#/components/schemas/Text", "FLAG": true }""",
        """{ "allOf": [ { "$ref": "#/components/schemas/Text" } ], "FLAG": true }""",
        """{ "allOf": [ { "$ref": "#/components/schemas/Text" }, { "FLAG": true } ] }""",
        """{ "allOf": [ { "$ref": "#/components/schemas/FLAG" } ] }""",
        """{ "allOf": [ { "type": "string", "FLAG": true } ] }""",
        """{ "allOf": [ { "allOf": [ { "$ref": "#/components/schemas/FLAGAlias" } ] }, { "description": "d" } ] }""",
        """{ "oneOf": [ { "$ref": "#/components/schemas/FLAG" } ] }""",
        "{ \"allOf\": [ { \"$ref\": \"#/components/schemas/Text\" }, " + string.Concat(Enumerable.Repeat("{ \"description\": \"d\" }, ", 20)) + "{ \"FLAG\": true } ] }",
        """{ "anyOf": [ { "$ref": "#/components/schemas/FLAG" }, { "enum": [ null ] } ] }""",
        """{ "anyOf": [ { "allOf": [ { "$ref": "#/components/schemas/FLAG" } ] }, { "nullable": true } ] }""",
        """{ "allOf": [ { "$ref": "#/components/schemas/FLAGObject" }, { "description": "d" } ] }""",
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Emit_RequiredMember_IsRequiredInOneDirection(string member)
    {
        await Of("readOnly", member).CallAsync("""
            Write(new Thing { B = "b" }).ShouldBe("{\"b\":\"b\"}");
            """);
        await Of("writeOnly", member).CallAsync("""
            Read<Thing>("{\"b\":\"b\"}").B.ShouldBe("b");
            """);
    }

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/FLAG", "FLAG": false }""")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/components/schemas/FLAG" }, { "type": "integer" } ] }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/FLAG" } }""")]
    public Task Emit_MemberWithOtherContent_IsSent(string member) => Of("readOnly", member).CallAsync("""
        var problem = Should.Throw<JsonReadException>(() => Read<Thing>("{\"b\":\"b\"}"));
        problem.MissingMember.ShouldBe("a");
        """);

    /// <summary>Tests an object whose second part only annotates a member of the first one.</summary>
    [Theory]
    [InlineData("{ \"readOnly\": true }", "new Thing { B = \"b\" }")]
    [InlineData("{ \"description\": \"The first.\" }", "new Thing { A = \"a\", B = \"b\" }")]
    [InlineData("{ \"maxLength\": 3 }", "new Thing { A = \"a\", B = \"b\" }")]
    [InlineData("{}", "new Thing { A = \"a\", B = \"b\" }")]
    public Task Emit_SecondPartThatAnnotatesMember_KeepsItsType(string annotated, string value) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "allOf": [ { "$ref": "#/components/schemas/Base" }, { "properties": { "a": {{annotated}} } } ] },
        "Base": { "type": "object", "required": [ "a", "b" ], "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }
        """)).CallAsync($$"""
        var thing = {{value}};
        thing.B.ShouldBe("b");
        string? text = Read<Thing>("{\"a\":\"x\",\"b\":\"b\"}").A;
        text.ShouldBe("x");
        """);

    /// <summary>Tests an object whose second part only restricts a member that is an object or a list.</summary>
    [Theory]
    [InlineData("{ \"required\": [ \"mail\" ] }")]
    [InlineData("{ \"type\": \"object\", \"description\": \"The owner.\" }")]
    [InlineData("{ \"allOf\": [ { \"description\": \"The owner.\" } ] }")]
    public Task Emit_SecondPartThatRestrictsMember_KeepsItsType(string restricted) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "allOf": [ { "$ref": "#/components/schemas/Base" }, { "properties": { "owner": {{restricted}}, "tags": { "type": "array", "maxItems": 3 } } } ] },
        "Base": { "type": "object", "properties": { "owner": { "$ref": "#/components/schemas/User" }, "tags": { "type": "array", "items": { "type": "string" } } } },
        "User": { "type": "object", "properties": { "mail": { "type": "string" } } }
        """)).CallAsync("""
        var thing = Read<Thing>("{\"owner\":{\"mail\":\"m\"},\"tags\":[\"t\"]}");
        User? owner = thing.Owner;
        owner!.Mail.ShouldBe("m");
        thing.Tags![0].Length.ShouldBe(1);
        """);

    private static GeneratedSdk Of(string flag, string member) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "required": [ "a", "b" ], "properties": { "a": {{member}}, "b": { "type": "string" } } }, {{Components}}
        """.Replace("FLAG", flag, StringComparison.Ordinal)));
}
