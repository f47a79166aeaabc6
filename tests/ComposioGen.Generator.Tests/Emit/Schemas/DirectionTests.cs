using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Schemas;

public sealed class DirectionTests
{
    [Fact]
    public Task Emit_RequiredReadOnlyAndWriteOnlyMembers_AreRequiredInOneDirection() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["id", "name", "secret", "part"], "properties": {
          "id": { "type": "string", "readOnly": true }, "name": { "type": "string" }, "secret": { "type": "string", "writeOnly": true },
          "part": { "$ref": "#/components/schemas/Part" } } },
        "Part": { "type": "object", "properties": { "number": { "type": "integer", "readOnly": true }, "size": { "type": "integer" } } }
        """)).CallAsync("""
        var wire = new Wire("{\"id\":\"a\",\"name\":\"n\",\"part\":{\"number\":1,\"size\":2}}", "{\"id\":\"a\",\"name\":\"n\",\"part\":{}}");
        using var client = new ComposioClient(Transport(wire));
        var answer = await client.Things.CreateAsync(new() { Name = "n", Secret = "s", Part = new() { Size = 2 } });
        answer.Id.ShouldBe("a");
        answer.Secret.ShouldBeNull();
        wire.Sent[0].ShouldBe("POST /things {\"name\":\"n\",\"secret\":\"s\",\"part\":{\"size\":2}}");
        Write(answer).ShouldBe("{\"id\":\"a\",\"name\":\"n\",\"part\":{\"number\":1,\"size\":2}}");
        await client.Things.CreateAsync(answer);
        wire.Sent[1].ShouldBe("POST /things {\"name\":\"n\",\"part\":{\"size\":2}}");
        """);

    [Fact]
    public Task Read_AdditionalPropertiesFalse_PreservesUnknownMembers() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string" } } }
        """)).CallAsync("""
        Write(Read<Thing>("{\"id\":\"a\",\"new\":[1,{\"b\":2}]}")).ShouldBe("{\"id\":\"a\",\"new\":[1,{\"b\":2}]}");
        """);

    [Fact]
    public Task Read_NumbersWithExactFormat_KeepTheirDigits() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["price"], "properties": {
          "price": { "type": "number", "format": "decimal" }, "most": { "type": "integer", "format": "uint64" },
          "either": { "oneOf": [ { "type": "integer" }, { "type": "number" } ] } } }
        """)).CallAsync("""
        const string Json = "{\"price\":0.1000000000000000000000000001,\"most\":18446744073709551615,\"either\":9007199254740993}";
        var thing = Read<Thing>(Json);
        thing.Price.ShouldBe(0.1000000000000000000000000001m);
        thing.Most.ShouldBe(ulong.MaxValue);
        Write(thing).ShouldBe(Json);
        """);

    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05+00:00")]
    [InlineData("2026-01-02T03:04:05.120Z")]
    [InlineData("2026-01-02T03:04:05.1234567+02:00")]
    [InlineData("2026-01-02T03:04:05.123456789Z")]
    [InlineData("2026-01-02T03:04:05-00:00")]
    [InlineData("2026-01-02t03:04:05z")]
    [InlineData("2026-01-02 03:04:05")]
    public Task DateTime_WrittenBack_IsUnchanged(string text) => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["at"], "properties": { "at": { "type": "string", "format": "date-time" }, "until": { "type": "string", "format": "date-time" } } }
        """)).CallAsync($$"""
        var thing = Read<Thing>("{\"at\":\"{{text}}\",\"until\":\"{{text}}\"}");
        thing.Until.ShouldBe(thing.At);
        thing.At.UtcDateTime.Year.ShouldBe(2026);
        Write(thing).ShouldBe("{\"at\":\"{{text}}\",\"until\":\"{{text}}\"}");
        thing.ToString().ShouldContain("2026-01-02");
        Write(new Thing { At = thing.At }).ShouldBe("{\"at\":" + JsonSerializer.Serialize(thing.At) + "}");
        """);

    [Fact]
    public Task Times_InListsAndMaps_AreWrittenBackUnchanged() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": {
          "all": { "type": "array", "items": { "$ref": "#/components/schemas/Time" } }, "some": { "type": "array", "items": { "type": "string", "format": "date-time", "nullable": true } },
          "rows": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/components/schemas/Time" } } },
          "byName": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Time" } } } },
        "Time": { "type": "string", "format": "date-time" }
        """)).CallAsync("""
        const string Json = "{\"all\":[\"2026-01-02T03:04:05Z\",\"no time\",\"2026-01-02T03:04:05.123456789+02:00\"],\"some\":[null,\"2026-01-02 03:04:05\"],"
            + "\"rows\":[[\"2026-01-02T03:04:05.100Z\"],[]],\"byName\":{\"a\":\"2026-01-02T03:04:05-00:00\",\"b\":\"2026-01-02T03:04:05+00:00\"}}";
        var thing = Read<Thing>(Json);
        Write(thing).ShouldBe(Json);
        thing.All!.Count.ShouldBe(2);
        thing.All.GetUnreadable().Count.ShouldBe(1);
        thing.Some![1]!.Value.Year.ShouldBe(2026);
        Write(new Thing { All = [.. thing.All] }).ShouldBe("{\"all\":" + JsonSerializer.Serialize(thing.All.ToArray()) + "}");
        """);

    [Theory]
    [InlineData("number", "", "1.0")]
    [InlineData("number", "", "-0")]
    [InlineData("number", "", "-0.0")]
    [InlineData("number", "", "1e3")]
    [InlineData("number", "", "1E-2")]
    [InlineData("number", "", "0.00001")]
    [InlineData("number", "", "123456789012345678901234567890.123456789012345678901234567890")]
    [InlineData("number", "decimal", "0.1000000000000000000000000000012345")]
    [InlineData("number", "decimal", "1.10")]
    [InlineData("number", "decimal", "1e3")]
    [InlineData("integer", "", "3.0")]
    [InlineData("integer", "", "-0")]
    [InlineData("integer", "int32", "3e0")]
    [InlineData("integer", "uint64", "18446744073709551615")]
    public Task Number_WrittenBack_IsUnchanged(string type, string format, string text) => GeneratedSdk.Of(MiniSpec.Returning($$$"""
        "Thing": { "type": "object", "required": ["at", "none"], "properties": {
          "at": { "$ref": "#/components/schemas/Number" }, "maybe": { "$ref": "#/components/schemas/Number" }, "none": { "type": "{{{type}}}", "format": "{{{format}}}", "nullable": true },
          "all": { "type": "array", "items": { "$ref": "#/components/schemas/Number" } }, "some": { "type": "array", "items": { "type": "{{{type}}}", "format": "{{{format}}}", "nullable": true } },
          "byName": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Number" } } } },
        "Number": { "type": "{{{type}}}", "format": "{{{format}}}" }
        """)).CallAsync($$$"""
        const string Json = "{\"at\":{{{text}}},\"maybe\":{{{text}}},\"none\":null,\"all\":[1,{{{text}}}],\"some\":[null,{{{text}}}],\"byName\":{\"a\":{{{text}}},\"b\":2}}";
        var thing = Read<Thing>(Json);
        Write(thing).ShouldBe(Json);
        thing.Maybe.ShouldBe(thing.At);
        thing.All![1].ShouldBe(thing.At);
        thing.Some![1].ShouldBe(thing.At);
        thing.ByName!["a"].ShouldBe(thing.At);
        thing.ToString().ShouldContain(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At = {thing.At}"));
        Write(new Thing { At = 7, None = null }).ShouldBe("{\"at\":7,\"none\":null}");
        """);

    [Fact]
    public Task RequiredNullableMember_AbsentWhenRead_IsNotWrittenAsNull() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["a", "b", "c"], "properties": {
          "a": { "type": "string", "nullable": true }, "b": { "type": "integer", "nullable": true }, "c": { "nullable": true, "oneOf": [ { "type": "string" }, { "type": "integer" } ] } } }
        """)).CallAsync("""
        Write(Read<Thing>("{\"b\":null,\"c\":null}")).ShouldBe("{\"b\":null,\"c\":null}");
        Write(Read<Thing>("{}")).ShouldBe("{}");
        Write(new Thing { A = null, B = 1, C = StringOrInteger.Null }).ShouldBe("{\"a\":null,\"b\":1,\"c\":null}");
        """);

    [Fact]
    public Task RequiredDouble_TooLarge_IsInfinite() => GeneratedSdk.Of(MiniSpec.Returning("""
        "Thing": { "type": "object", "required": ["id", "size", "least"], "properties": {
          "id": { "type": "string" }, "size": { "type": "number" }, "least": { "type": "number", "nullable": true }, "most": { "type": "number" } } }
        """)).CallAsync("""
        const string Json = "{\"id\":\"a\",\"size\":1e400,\"least\":-1e400}";
        var wire = new Wire(Json);
        var unreadable = new List<UnreadableValue>();
        using var client = new ComposioClient(new ComposioTransport(new ComposioClientOptions { ApiKey = "key", HttpClient = new HttpClient(wire), OnUnreadableValue = unreadable.Add }));
        var thing = await client.Things.GetAsync("a");
        thing.Id.ShouldBe("a");
        thing.Size.ShouldBe(double.PositiveInfinity);
        thing.Least.ShouldBe(double.NegativeInfinity);
        Write(thing).ShouldBe(Json);
        unreadable.Select(value => value.Path).ShouldBe(["$.size", "$.least"]);
        Read<Thing>("{\"id\":\"a\",\"size\":1,\"least\":null,\"most\":1e400}").Most.ShouldBeNull();
        """);

    [Fact]
    public Task NullOfNonNullableMember_IsWrittenBackButNotSent() => GeneratedSdk.Of(MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["id"], "properties": {
          "id": { "type": "string" }, "text": { "type": "string" }, "count": { "type": "integer" }, "list": { "type": "array", "items": { "type": "string" } },
          "part": { "$ref": "#/components/schemas/Part" }, "kind": { "type": "string", "enum": ["a"] }, "at": { "type": "string", "format": "date-time" }, "any": {} } },
        "Part": { "type": "object", "properties": { "name": { "type": "string" } } }
        """)).CallAsync("""
        const string Json = "{\"id\":\"a\",\"text\":null,\"count\":null,\"list\":null,\"part\":null,\"kind\":null,\"at\":null,\"any\":null}";
        var thing = Read<Thing>(Json);
        (thing.Text, thing.Count, thing.List, thing.Part, thing.Kind, thing.At).ShouldBe((null, null, null, null, null, null));
        Write(thing).ShouldBe(Json);
        thing.ToString().ShouldNotContain("Text");
        thing.AdditionalProperties.ShouldBeNull();
        var wire = new Wire("{\"id\":\"a\"}");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.CreateAsync(thing);
        wire.Sent[0].ShouldBe("POST /things {\"id\":\"a\",\"any\":null}");
        Write(new Thing { Id = "a", Text = null }).ShouldBe("{\"id\":\"a\"}");
        Write(Read<Thing>("{\"id\":\"a\",\"text\":null,\"text\":\"b\"}")).ShouldBe("{\"id\":\"a\",\"text\":\"b\"}");
        Write(Read<Thing>("{\"id\":\"a\",\"text\":\"b\",\"text\":null}")).ShouldBe("{\"id\":\"a\",\"text\":null}");
        """);
}
