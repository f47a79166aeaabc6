using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Schemas;

public sealed class EnumTests
{
    private static readonly string Unusual = MiniSpec.Both("""
        "Thing": { "type": "object", "properties": { "kind": { "$ref": "#/components/schemas/Kind" } } },
        "Kind": { "type": "string", "description": "The kind.", "enum": ["ACTIVE", "active", "in-progress", "in_progress", "OAUTH2", "3legged", "", "class", "Value", "ToString", "a \"b\"\\", "größe", "*", "x"] }
        """);

    private static readonly string Named = MiniSpec.Both("""
        "Thing": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["a", "b", null], "nullable": true,
          "x-enum-varnames": ["First", "Second", "Nothing"], "x-enum-descriptions": ["The first.", "The second.", "None."] } } }
        """);

    [Fact]
    public void Emit_UnusualEnumValues_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Unusual).Text("Kind"));

    [Fact]
    public void Emit_NullAmongEnumValues_IsOmitted() => Snapshot.Match(GeneratedSdk.Of(Named).Text("Thing", "ThingKind"));

    [Fact]
    public Task Read_KnownAndUnknownEnumValues_RoundTrip() => GeneratedSdk.Of(Unusual).CallAsync("""
        foreach (var value in new[] { "ACTIVE", "active", "", "never seen", "gr\u00f6\u00dfe" })
        {
            var json = "{\"kind\":" + JsonSerializer.Serialize(value) + "}";
            Read<Thing>(json).Kind!.Value.Value.ShouldBe(value);
            Write(Read<Thing>(json)).ShouldBe(json);
        }

        Read<Thing>("{}").Kind.ShouldBeNull();
        Read<Thing>("{\"kind\":1}").Kind.ShouldBeNull();
        Write(Read<Thing>("{\"kind\":1}")).ShouldBe("{\"kind\":1}");
        """);

    [Fact]
    public Task Equals_EnumValues_ComparesOrdinally() => GeneratedSdk.Of(Named).CallAsync("""
        ThingKind.First.ShouldBe(new ThingKind("a"));
        (ThingKind.First == "a").ShouldBeTrue();
        (ThingKind.First == "A").ShouldBeFalse();
        default(ThingKind).ShouldBe(new ThingKind(""));
        default(ThingKind).Value.ShouldBe("");
        new HashSet<ThingKind> { ThingKind.First, "a", "b" }.Count.ShouldBe(2);
        ThingKind.Second.ToString().ShouldBe("b");
        JsonSerializer.Deserialize<Dictionary<ThingKind, int>>("{\"a\":1}")![ThingKind.First].ShouldBe(1);
        """);

    [Fact]
    public Task Read_ValuesOfSeveralJsonTypes_KeepTheirTypes() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": { "mixed": { "enum": ["auto", 1, null, true] }, "numbers": { "enum": [1, 2] }, "same": { "type": "string", "enum": ["1", 1] } } }
        """), allows: "CMPG010").CallAsync("""
        foreach (var json in new[] { "{\"mixed\":\"auto\"}", "{\"mixed\":1}", "{\"mixed\":true}", "{\"mixed\":null}", "{\"numbers\":2,\"same\":\"1\"}" })
        {
            Write(Read<Thing>(json)).ShouldBe(json);
        }
        """);
}
