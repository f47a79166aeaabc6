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
}
