using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Dialect;

/// <summary>Tests the members under the conditions of OpenAPI 3.1, and the keywords beside a reference.</summary>
public sealed class ConditionalMembersTests
{
    private const string Kind = "\"type\": \"object\", \"properties\": { \"kind\": { \"type\": \"string\" } }";
    private const string Text = "{ \"properties\": { \"value\": { \"type\": \"string\" }, \"a\": { \"type\": \"boolean\" } } }";
    private const string Number = "{ \"properties\": { \"value\": { \"type\": \"integer\" }, \"kind\": { \"const\": \"n\" } } }";

    [Theory]
    [InlineData("\"if\": {}, \"then\": " + Text + ", \"else\": " + Number)]
    [InlineData("\"allOf\": [ { \"if\": {}, \"then\": " + Text + " }, { \"if\": {}, \"then\": " + Number + " } ]")]
    [InlineData("\"allOf\": [ { \"if\": {}, \"then\": " + Number + ", \"else\": " + Text + " } ]")]
    [InlineData("\"dependentSchemas\": { \"x\": " + Text + ", \"y\": " + Number + " }")]
    public Task Read_MemberWithSeveralConditions_AllowsEachSchema(string conditions) => GeneratedSdk.Of(Document($$"""
        "Thing": { {{Kind}}, {{conditions}} }
        """)).CallAsync("""
        var text = Read<Thing>("{\"kind\":\"t\",\"value\":\"1\",\"a\":true}");
        text.Value.TryGetString(out var value).ShouldBeTrue();
        value.ShouldBe("1");
        text.A.ShouldBe(true);
        text.Kind.ShouldBe("t");
        Read<Thing>("{\"value\":2}").Value.TryGetNumber(out var number).ShouldBeTrue();
        number.ShouldBe(2);
        Write(new Thing { Value = 3 }).ShouldBe("{\"value\":3}");
        """);

    [Theory]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Sized\" } ]")]
    [InlineData("\"allOf\": [ { \"$ref\": \"#/components/schemas/Sized\" } ], \"description\": \"Both.\"")]
    [InlineData("\"allOf\": [ { \"properties\": { \"size\": { \"type\": \"integer\" } } } ]")]
    [InlineData("\"properties\": { \"size\": { \"type\": \"integer\" } }")]
    [InlineData("\"allOf\": [ { \"required\": [ \"name\" ] } ], \"properties\": { \"size\": { \"type\": \"integer\" } }")]
    public Task Read_KeywordsBesideReference_AddToItsTarget(string beside) => GeneratedSdk.Of(Document($$"""
        "Thing": { "type": "object", "properties": { "both": { "$ref": "#/components/schemas/Named", {{beside}} } } },
        "Named": { "type": "object", "properties": { "name": { "type": "string" } } },
        "Sized": { "type": "object", "properties": { "size": { "type": "integer" } } }
        """)).CallAsync("""
        var both = Read<Thing>("{\"both\":{\"name\":\"n\",\"size\":2}}").Both!;
        both.Name.ShouldBe("n");
        both.Size.ShouldBe(2);
        """);

    [Theory]
    [InlineData("\"allOf\": [ { \"if\": {}, \"then\": { \"properties\": { \"zip\": true, \"none\": false } } } ]")]
    [InlineData("\"if\": {}, \"then\": { \"properties\": { \"zip\": true } }, \"else\": { \"properties\": { \"zip\": false } }")]
    [InlineData("\"allOf\": [ { \"if\": {}, \"then\": { \"properties\": { \"zip\": true } } }, { \"if\": {}, \"then\": { \"properties\": { \"zip\": { \"type\": \"string\" } } } } ]")]
    [InlineData("\"dependentSchemas\": { \"kind\": { \"properties\": { \"zip\": true } } }")]
    public Task Read_ConditionalMemberThatIsTrue_AllowsAnything(string conditions) => GeneratedSdk.Of(Document($$"""
        "Thing": { {{Kind}}, {{conditions}} }
        """)).CallAsync("""
        Read<Thing>("{\"zip\":[1]}").Zip!.Value.GetArrayLength().ShouldBe(1);
        typeof(Thing).GetProperty("None").ShouldBeNull();
        """);

    [Theory]
    [InlineData("#size", "\"allOf\": [ { \"if\": {}, \"then\": @@ } ]")]
    [InlineData("#size", "\"allOf\": [ { \"if\": {}, \"else\": @@ } ]")]
    [InlineData("#size", "\"allOf\": [ { \"if\": {}, \"dependentSchemas\": { \"kind\": @@ } } ]")]
    [InlineData("#size", "\"if\": {}, \"then\": @@")]
    [InlineData("#/components/schemas/Thing/allOf/0/then/properties/size", "\"allOf\": [ { \"if\": {}, \"then\": @@ } ]")]
    public Task Read_ReferenceToConditionalMember_HasItsType(string reference, string conditions) => GeneratedSdk.Of(Document($$"""
        "Thing": { "type": "object", "properties": { "other": { "$ref": "{{reference}}" }, "width": { "type": "string" } },
          {{conditions.Replace("@@", """{ "properties": { "size": { "$anchor": "size", "type": ["object"], "properties": { "height": { "type": ["integer"] } } }, "width": { "type": "integer" } } }""", StringComparison.Ordinal)}} }
        """)).CallAsync("""
        var thing = Read<Thing>("{\"size\":{\"height\":1},\"other\":{\"height\":2},\"width\":\"w\"}");
        (thing.Size!.Height, thing.Other!.Height).ShouldBe((1, 2));
        string width = thing.Width!;
        width.ShouldBe("w");
        """);

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public Task Read_BranchThatIsFalse_IsOmitted(string keyword) => GeneratedSdk.Of(Document($$"""
        "Thing": { "type": "object", "properties": { "either": { "{{keyword}}": [ false, { "type": "string" }, { "type": "integer" } ] } } }
        """)).CallAsync("""
        Read<Thing>("{\"either\":2}").Either.TryGetNumber(out var number).ShouldBeTrue();
        number.ShouldBe(2);
        """);

    private static string Document(string schemas) => MiniSpec.Both(schemas).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal);
}
