using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Schemas;

/// <summary>Tests optional and nullable members of a request: omitted, null and a value are distinguished.</summary>
public sealed class OptionalMemberTests
{
    private const string Schemas = """
        "Thing": { "type": "object", "properties": {
          "alias": { "type": "string", "nullable": true },
          "count": { "type": "integer", "nullable": true },
          "on": { "type": "boolean", "nullable": true },
          "until": { "type": "string", "format": "date-time", "nullable": true },
          "kind": { "type": "string", "nullable": true, "enum": ["a", "b", null] },
          "tags": { "type": "array", "nullable": true, "items": { "type": "string" } },
          "counts": { "type": "object", "nullable": true, "additionalProperties": { "type": "integer" } },
          "free": { "type": "object", "nullable": true },
          "any": { "nullable": true },
          "part": { "type": "object", "nullable": true, "properties": { "name": { "type": "string", "nullable": true } } } } }
        """;

    private static readonly string Request = MiniSpec.Request(Schemas);

    [Fact]
    public void Emit_OptionalAndNullableRequestMembers_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Request).Text("Thing"));

    [Fact]
    public void Emit_OptionalAndNullableResponseMembers_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(MiniSpec.Returning(Schemas)).Text("Thing"));

    [Fact]
    public Task Write_OmittedNullAndValue_Differ() => GeneratedSdk.Of(Request).CallAsync("""
        Write(new Thing()).ShouldBe("{}");
        Write(new Thing { Alias = null, Count = null, On = null, Until = null, Kind = null, Tags = default, Part = null })
            .ShouldBe("{\"alias\":null,\"count\":null,\"on\":null,\"until\":null,\"kind\":null,\"part\":null}");
        Write(new Thing { Alias = "x", Count = 0, On = false, Kind = ThingKind.A, Tags = new[] { "t" }, Part = new ThingPart { Name = null } })
            .ShouldBe("{\"alias\":\"x\",\"count\":0,\"on\":false,\"kind\":\"a\",\"tags\":[\"t\"],\"part\":{\"name\":null}}");
        """);

    [Fact]
    public Task Read_OptionalMembers_RoundTrip() => GeneratedSdk.Of(Request).CallAsync("""
        foreach (var json in new[]
        {
            "{}",
            "{\"alias\":null,\"count\":null,\"on\":null,\"until\":null,\"kind\":null,\"tags\":null,\"counts\":null,\"free\":null,\"part\":null}",
            "{\"alias\":\"\",\"count\":1,\"on\":true,\"kind\":\"c\",\"tags\":[],\"counts\":{\"a\":1},\"free\":{\"a\":null},\"part\":{\"name\":\"n\"}}",
        })
        {
            Write(Read<Thing>(json)).ShouldBe(json);
        }
        """);
}
