using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;

namespace Composio.Runtime.Tests;

public class RepeatedTextTests
{
    private static readonly ComposioOperation Operation = new("Pets.List", HttpMethod.Get, "/pets");

    private static readonly UnreadableReport Report = new(NullLogger.Instance, null);

    [Fact]
    public void ReadPage_RepeatedShortText_IsAllocatedOnce()
    {
        var texts = ReadPage(Enumerable.Repeat("ac_zCIbTYVEyUln4EIV", 500));
        texts.Count.ShouldBe(500);
        texts.ShouldAllBe(text => text == "ac_zCIbTYVEyUln4EIV" && ReferenceEquals(text, texts[0]));
    }

    [Fact]
    public void ReadPage_TextsInSameSlot_StayDistinct()
    {
        string[] kinds = ["", "a", "b", "ab", "ba", "\u00e9\u00e9\u00e9", "12345678", "12345679", "abcdefgh12345678", "abcdefgX12345678", "2026-01-02T03:04:05.678Z", "2026-01-02T03:04:06.678Z"];
        var expected = Enumerable.Range(0, 4000).Select(i => i % 3 == 0 ? $"id_{i}" : kinds[i % kinds.Length]).ToList();
        ReadPage(expected).ShouldBe(expected);
    }

    [Fact]
    public void ReadPage_LongOrEscapedText_IsUnchanged()
    {
        var expected = Enumerable.Repeat(new string('x', 41), 100).Append("a\"b").Append("a\"b").ToList();
        ReadPage(expected).ShouldBe(expected);
    }

    [Fact]
    public void ReadPage_SeveralOrSmallResponses_ShareNothing()
    {
        var first = ReadPage(Enumerable.Repeat("user_of_many", 500));
        ReadPage(Enumerable.Repeat("user_of_many", 500))[0].ShouldNotBeSameAs(first[0]);
        var small = ReadPage(["user_of_many", "user_of_many"]);
        small[0].ShouldNotBeSameAs(small[1]);
    }

    [Fact]
    public void ReadPage_UnreadableResponse_KeepsNothing()
    {
        var broken = Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("\"user_of_many\",", 500)) + "1]");
        Should.Throw<ComposioResponseException>(() => ResponseReader.Read(Operation, broken, ReadStrict, Report)).Path.ShouldBe("$[500]");
        var reader = new Utf8JsonReader("[\"user_of_many\",\"user_of_many\"]"u8);
        reader.Read();
        var texts = ReadTexts(ref reader);
        texts[0].ShouldNotBeSameAs(texts[1]);
    }

    private static IReadOnlyList<string> ReadPage(IEnumerable<string> texts) =>
        ResponseReader.Read(Operation, JsonSerializer.SerializeToUtf8Bytes(texts, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), ReadTexts, Report);

    // Fails at the first element that is not a string, like an object at a required member.
    private static IReadOnlyList<string> ReadStrict(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(JsonRead.String(ref reader));
        }

        return texts;
    }

    private static IReadOnlyList<string> ReadTexts(ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String);
}
