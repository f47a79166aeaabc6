using System.Text.Json;

namespace Composio.Runtime.Tests;

public class JsonPropertiesTests
{
    [Fact]
    public void Add_PlainValues_AreAccepted()
    {
        JsonProperties properties = new() { { "s", "x" }, { "n", null }, { "b", true }, { "i", 3 }, { "d", 0.5 }, { "e", JsonSerializer.SerializeToElement(new[] { 1 }) } };
        Reading.Write(properties, JsonWrite.Properties).ShouldBe("""{"s":"x","n":null,"b":true,"i":3,"d":0.5,"e":[1]}""");
    }

    [Fact]
    public void Indexer_SetExisting_ReplacesInPlace()
    {
        var properties = Reading.Read("""{"z":1,"a":2,"z":3}""", JsonRead.Properties);
        properties.Keys.ShouldBe(["z", "a"]);
        properties["z"].GetInt32().ShouldBe(3);
        properties["z"] = JsonSerializer.SerializeToElement(4);
        properties.Values.Select(value => value.GetInt32()).ShouldBe([4, 2]);
    }

    [Fact]
    public void TryGetValue_Lookup_WorksLikeDictionary()
    {
        JsonProperties properties = new() { { "a", 1 } };
        properties.ContainsKey("a").ShouldBeTrue();
        properties.TryGetValue("a", out var found).ShouldBeTrue();
        found.GetInt32().ShouldBe(1);
        properties.TryGetValue("b", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => properties["b"]);
        Should.Throw<ArgumentException>(() => properties.Add("a", 2));
    }

    [Fact]
    public void Indexer_Value_OutlivesItsDocument()
    {
        JsonProperties properties = [];
        using (var document = JsonDocument.Parse("""{"x":"y"}"""))
        {
            properties.Add("a", document.RootElement);
        }

        properties["a"].GetProperty("x").GetString().ShouldBe("y");
    }

    [Fact]
    public void Add_ValueThatJsonCannotExpress_Throws()
    {
        Should.Throw<ArgumentException>(() => new JsonProperties { { "a", double.NaN } });
        Should.Throw<ArgumentException>(() => new JsonProperties { { "a", default(JsonElement) } });
        Should.Throw<ArgumentNullException>(() => new JsonProperties { { null!, "x" } });
    }

    [Fact]
    public void ToString_Properties_ShowsCountOnly()
    {
        new JsonProperties().ToString().ShouldBe("{0 members}");
        new JsonProperties { { "a", "secret" } }.ToString().ShouldBe("{1 member}");
        new JsonProperties { { "a", "secret" }, { "b", "secret" } }.ToString().ShouldBe("{2 members}");
    }

    [Fact]
    public void Serialize_Properties_RoundTrip() =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonProperties>("""{"b":{"c":1},"a":[]}""")).ShouldBe("""{"b":{"c":1},"a":[]}""");

    [Theory]
    [InlineData("""{"a":[1,{"b":[],"c":{}},"x\"y"],"\u00e9\"\n":{"d":1.50e3},"t":true,"n":null}""", """{"a":[1,{"b":[],"c":{}},"x\"y"],"\u00E9\u0022\n":{"d":1.50e3},"t":true,"n":null}""")]
    [InlineData("""{ "a" : [ 1 , { } ] , "b" : "" }""", """{"a":[1,{}],"b":""}""")]
    [InlineData("{}", "{}")]
    public void Write_ReadProperties_AreUnchanged(string json, string expected)
    {
        var properties = Reading.Read(json, JsonRead.Properties);
        Reading.Write(properties, JsonWrite.Properties).ShouldBe(expected);
        properties.Count.ShouldBe(Parse(json).EnumerateObject().Count());
        JsonElement.DeepEquals(Parse(Reading.Write(properties, JsonWrite.Properties)), Parse(json)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_Indented_HasOneLinePerMember(bool hasLooked)
    {
        var properties = Reading.Read("""{"a":{"b":[1]},"c":2}""", JsonRead.Properties);
        _ = hasLooked ? properties.Count : 0;
        JsonSerializer.Serialize(properties, new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", IndentSize = 1 })
            .ShouldBe("{\n \"a\": {\n  \"b\": [\n   1\n  ]\n },\n \"c\": 2\n}");
    }

    [Fact]
    public void Additional_ReadMember_JoinsAddedOnes()
    {
        JsonProperties? properties = new() { { "a", "b" } };
        var reader = new Utf8JsonReader("""{"c":[1],"a":2}"""u8);
        reader.Read();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            JsonRead.Additional(ref reader, name, ref properties);
        }

        Reading.Write(properties!, JsonWrite.Properties).ShouldBe("""{"a":2,"c":[1]}""");
    }

    [Fact]
    public void Write_BetweenOtherMembers_IsValid()
    {
        var properties = Reading.Read("""{"b":"x","c":[]}""", JsonRead.Properties);
        Reading.Write(properties, static (writer, value) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("a", 1);
            JsonWrite.Additional(writer, value);
            JsonWrite.Additional(writer, []);
            writer.WriteNumber("d", 2);
            writer.WriteEndObject();
        }).ShouldBe("""{"a":1,"b":"x","c":[],"d":2}""");
    }

    [Fact]
    public void Read_CommentsAndTrailingCommas_AreNotWrittenBack()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var properties = JsonSerializer.Deserialize<JsonProperties>("""{"a":[1,/* two */2,],"b":{"c":3,},}""", options);
        JsonSerializer.Serialize(properties).ShouldBe("""{"a":[1,2],"b":{"c":3}}""");
    }

    [Fact]
    public void Read_ValueAcrossSegments_IsComplete()
    {
        var reader = new Utf8JsonReader(Segments.Of("""{"name":["value",12345],"x":{"yz":true}}""", size: 3));
        reader.Read();
        var properties = JsonRead.Properties(ref reader);
        JsonSerializer.Serialize(properties).ShouldBe("""{"name":["value",12345],"x":{"yz":true}}""");
    }

    [Fact]
    public void Read_NameWithInvalidUnicode_Throws()
    {
        byte[] json = [.. "{\""u8, 0xff, .. "\":1}"u8];
        Should.Throw<JsonReadException>(() =>
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            JsonRead.Properties(ref reader);
        }).Message.ShouldBe("The text is not valid Unicode.");
    }

    private static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
