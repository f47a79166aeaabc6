using System.Text;
using System.Text.Json;

namespace Composio.Runtime.Tests;

public class JsonReadStructureTests
{
    [Fact]
    public void List_NestedItems_KeepOrder()
    {
        Reading.Read("[]", Strings).ShouldBeEmpty();
        Reading.Read("[\"b\",\"a\"]", Strings).ShouldBe(["b", "a"]);
        Reading.Read("[[],[\"x\"]]", (ref Utf8JsonReader r) => JsonRead.List(ref r, Strings)).Select(list => list.Count).ShouldBe([0, 1]);
        Reading.Read("null", (ref Utf8JsonReader r) => JsonRead.NullableList<string>(ref r, JsonRead.String)).ShouldBeNull();
    }

    [Fact]
    public void Map_DuplicateName_LastOneWins()
    {
        var map = Reading.Read("""{"a":1,"b":2,"a":3}""", (ref Utf8JsonReader r) => JsonRead.Map(ref r, JsonRead.Int64));
        map.ShouldBe(new Dictionary<string, long> { ["a"] = 3, ["b"] = 2 }, ignoreOrder: true);
        Reading.Read("null", (ref Utf8JsonReader r) => JsonRead.NullableMap(ref r, JsonRead.Int64)).ShouldBeNull();
    }

    [Fact]
    public void Element_Value_OutlivesItsText() =>
        Reading.Read("""{"a":[1,{"b":null}]}""", JsonRead.Element).GetRawText().ShouldBe("""{"a":[1,{"b":null}]}""");

    [Theory]
    [InlineData("""{"id":"a"}""", 2)]
    [InlineData("""{"i\u0064":"a"}""", 2)]
    [InlineData("""{"\u00e9":"a"}""", 2)]
    [InlineData("""{"":"a"}""", 0)]
    public void NextMember_EscapedName_HasUnescapedLength(string json, int expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        JsonRead.NextMember(ref reader, out var name).ShouldBeTrue();
        name.Length.ShouldBe(expected);
    }

    [Fact]
    public void NextMember_LongEscapedName_HasUnescapedLength()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"{{\"\\u0061{new string('x', 1000)}\":1}}"));
        reader.Read();
        JsonRead.NextMember(ref reader, out var name).ShouldBeTrue();
        name.Length.ShouldBe(1001);
    }

    [Fact]
    public void NextMember_NameAcrossSegments_HasUnescapedLength()
    {
        var first = new Segment("{\"na"u8.ToArray(), null);
        var last = new Segment("me\":1}"u8.ToArray(), first);
        var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        reader.Read();
        JsonRead.NextMember(ref reader, out var name).ShouldBeTrue();
        name.Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("""{"type":"a","x":1}""", "a")]
    [InlineData("""{"x":{"type":"inner"},"y":[{"type":"inner"}],"type":"a"}""", "a")]
    [InlineData("""{"ty\u0070e":"a"}""", "a")]
    [InlineData("""{"type":1}""", "")]
    [InlineData("""{"type":null}""", "")]
    [InlineData("""{"other":"a"}""", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    public void Discriminator_NestedObjects_ReadsOwnMember(string json, string expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Encoding.UTF8.GetString(JsonRead.Discriminator(reader, "type"u8).Utf8).ShouldBe(expected);
        reader.BytesConsumed.ShouldBeLessThanOrEqualTo(4, "the original reader must not move");
    }

    [Theory]
    [InlineData("[]", "expected an object, found an array")]
    [InlineData("\"x\"", "expected an object, found a string")]
    [InlineData("{}", "the required member 'id' is missing")]
    [InlineData("""{"id":null}""", "expected a string, found null")]
    public void Read_InvalidModel_ThrowsWithReason(string json, string message) =>
        Should.Throw<JsonReadException>(() => Reading.Read(json, Pet.ReadFrom)).Message.ShouldBe(message);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"id":"a" """)]
    [InlineData("""{"id":"a","x":[1""")]
    public void Read_TruncatedText_ThrowsJsonException(string json) =>
        Should.Throw<JsonException>(() => Reading.Read(json, Pet.ReadFrom));

    [Fact]
    public void ReadFrom_IncompleteText_Throws()
    {
        Should.Throw<JsonReadException>(() =>
        {
            var reader = new Utf8JsonReader("{\"id\":"u8, isFinalBlock: false, default);
            reader.Read();
            Pet.ReadFrom(ref reader);
        });
    }

    [Fact]
    public void Read_DeepNesting_ThrowsJsonException()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"id":"a","young":[""", 10_000));
        Should.Throw<JsonException>(() => Reading.Read(deep, Pet.ReadFrom));
        Should.Throw<JsonException>(() => Reading.Read(new string('[', 10_000), JsonRead.Element));
    }

    private static IReadOnlyList<string> Strings(ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String);

    private sealed class Segment : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? previous)
        {
            Memory = bytes;
            if (previous is not null)
            {
                previous.Next = this;
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
            }
        }
    }
}
