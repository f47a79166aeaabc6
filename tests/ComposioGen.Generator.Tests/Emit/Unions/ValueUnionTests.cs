using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Unions;

/// <summary>Tests unions of JSON values of different kinds.</summary>
public sealed class ValueUnionTests
{
    private static readonly string Scalars = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["size"], "properties": {
          "expires_in": { "description": "When.", "oneOf": [ { "type": "number" }, { "type": "string" }, { "type": "null" } ] },
          "size": { "anyOf": [ { "type": "integer" }, { "type": "boolean" } ] } } }
        """);

    private static readonly string Lists = MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "scope": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "string" } } ], "nullable": true },
          "part": { "oneOf": [ { "type": "string" }, { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } } ] } } }
        """);

    [Fact]
    public void Emit_NumberOrStringOrNull_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Scalars).Text("Thing", "StringOrNumber"));

    [Fact]
    public void Emit_StringOrArray_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Lists).Text("StringOrStringList", "ThingPart"));

    [Fact]
    public Task Read_Scalars_RoundTrip() => GeneratedSdk.Of(Scalars).CallAsync("""
        Write(new Thing { ExpiresIn = 3600, Size = 1 }).ShouldBe("{\"expires_in\":3600,\"size\":1}");
        Write(new Thing { ExpiresIn = "soon", Size = true }).ShouldBe("{\"expires_in\":\"soon\",\"size\":true}");
        Write(new Thing { ExpiresIn = StringOrNumber.Null, Size = false }).ShouldBe("{\"expires_in\":null,\"size\":false}");
        Write(new Thing { ExpiresIn = default, Size = 0 }).ShouldBe("{\"size\":0}");
        foreach (var json in new[] { "{\"expires_in\":1.5,\"size\":2}", "{\"expires_in\":null,\"size\":true}", "{\"size\":2}" })
        {
            Write(Read<Thing>(json)).ShouldBe(json);
        }

        var read = Read<Thing>("{\"expires_in\":1.5,\"size\":2}").ExpiresIn;
        read.TryGetNumber(out var number).ShouldBeTrue();
        number.ShouldBe(1.5);
        read.TryGetString(out _).ShouldBeFalse();
        Should.Throw<JsonException>(() => Read<Thing>("{\"size\":[]}"));
        Should.Throw<JsonException>(() => Read<Thing>("{}")).Message.ShouldContain("size");
        """);

    [Theory]
    [InlineData("number", "new[] { 1.5, 2 }", "1.5,2")]
    [InlineData("boolean", "new[] { true, false }", "true,false")]
    public Task ToString_ListOfValues_IsInvariant(string type, string list, string text) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "properties": { "size": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "{{type}}" } } ] } } }
        """)).CallAsync($$"""
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        var german = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        System.Globalization.CultureInfo.CurrentCulture = german;
        try
        {
            new Thing { Size = {{list}} }.Size.ToString().ShouldBe("{{text}}");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
        """);

    [Fact]
    public Task Read_ListsAndObjects_RoundTrip() => GeneratedSdk.Of(Lists).CallAsync("""
        Write(new Thing { Scope = "a b" }).ShouldBe("{\"scope\":\"a b\"}");
        Write(new Thing { Scope = new[] { "a", "b" } }).ShouldBe("{\"scope\":[\"a\",\"b\"]}");
        Write(new Thing { Scope = new List<string> { "a" }, Part = new ThingPartValue { Id = "x" } }).ShouldBe("{\"scope\":[\"a\"],\"part\":{\"id\":\"x\"}}");
        foreach (var json in new[] { "{\"scope\":null}", "{\"scope\":[]}", "{\"part\":\"p\"}", "{\"part\":{\"id\":\"x\",\"more\":1}}", "{}" })
        {
            Write(Read<Thing>(json)).ShouldBe(json);
        }

        StringOrStringList one = new[] { "a" };
        StringOrStringList other = new List<string> { "a" };
        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
        (one == "a").ShouldBeFalse();
        """);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e2")]
    [InlineData("-0")]
    [InlineData("0.12345678901234567890123")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("1e400")]
    public Task Number_InUnion_IsSpelledAsItWasRead(string text) => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["number", "whole"], "properties": {
          "number": { "$ref": "#/components/schemas/Number" }, "whole": { "anyOf": [ { "type": "boolean" }, { "type": "integer" } ] }, "exact": { "oneOf": [ { "type": "integer" }, { "type": "number" } ] },
          "mixed": { "enum": ["a", 1, 2.5] }, "all": { "type": "array", "items": { "$ref": "#/components/schemas/Number" } },
          "byName": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Number" } }, "list": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "number" } } ] } } },
        "Number": { "oneOf": [ { "type": "string" }, { "type": "number" } ] }
        """), allows: "CMPG010").CallAsync($$$"""
        const string Json = "{\"number\":{{{text}}},\"whole\":{{{text}}},\"mixed\":{{{text}}},\"all\":[\"1\",{{{text}}}],\"byName\":{\"a\":{{{text}}}},\"list\":[1,{{{text}}}]}";
        Write(Read<Thing>(Json)).ShouldBe(Json);
        Write(Read<Thing>("{\"number\":1,\"whole\":1,\"exact\":{{{text}}}}")).ShouldBe("{\"number\":1,\"whole\":1,\"exact\":{{{text}}}}");
        """);

    [Fact]
    public Task Number_WithUnusualText_EqualsItsValue() => GeneratedSdk.Of(Scalars).CallAsync("""
        var read = Read<Thing>("{\"expires_in\":1e2,\"size\":3.0}");
        (read.ExpiresIn == 100).ShouldBeTrue();
        ((StringOrNumber)100).Equals(read.ExpiresIn).ShouldBeTrue();
        read.ExpiresIn.GetHashCode().ShouldBe(((StringOrNumber)100).GetHashCode());
        read.ExpiresIn.ToString().ShouldBe("100");
        read.Size.TryGetNumber(out var size).ShouldBeTrue();
        size.ShouldBe(3);
        """);

    [Fact]
    public Task Number_ThatDoesNotFit_AffectsOnlyItself() => GeneratedSdk.Of(Scalars).CallAsync("""
        var read = Read<Thing>("{\"size\":99999999999999999999}");
        read.Size.HasValue.ShouldBeTrue();
        read.Size.TryGetNumber(out _).ShouldBeFalse();
        read.Size.TryGetBoolean(out _).ShouldBeFalse();
        read.Size.ToString().ShouldBe("99999999999999999999");
        (read.Size == Read<Thing>("{\"size\":99999999999999999999}").Size).ShouldBeTrue();
        """);
}
