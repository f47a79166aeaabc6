using System.Globalization;
using System.Text;

namespace Composio.Runtime.Tests;

public class KnownTextsTests
{
    [Fact]
    public void Find_EachText_ReturnsItsIndex()
    {
        string[] texts = ["ACTIVE", "ABBBBE", "", "é", "1", "a", "\U0001F600"];
        var known = new KnownTexts(texts);

        texts.Select(text => known.Find(Encoding.UTF8.GetBytes(text))).ShouldBe(Enumerable.Range(0, texts.Length));
    }

    [Theory]
    [InlineData("AXXXXE")]
    [InlineData("active")]
    [InlineData("ACTIVE ")]
    [InlineData("")]
    public void Find_OtherText_ReturnsNone(string text) => new KnownTexts(["ACTIVE", "ABBBBE"]).Find(Encoding.UTF8.GetBytes(text)).ShouldBe(-1);

    [Fact]
    public void Find_ManyTextsOfSameShape_DistinguishesThem()
    {
        var texts = Enumerable.Range(1000, 3000).Select(number => "a" + number.ToString(CultureInfo.InvariantCulture) + "z").ToArray();
        var known = new KnownTexts(texts);

        texts.Select(text => known.Find(Encoding.UTF8.GetBytes(text))).ShouldBe(Enumerable.Range(0, texts.Length));
    }
}
