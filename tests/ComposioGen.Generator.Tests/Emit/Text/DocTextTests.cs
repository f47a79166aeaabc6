using ComposioGen.Generator.Emit.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Text;

/// <summary>Tests the conversion of Markdown descriptions to XML documentation.</summary>
public class DocTextTests
{
    [Theory]
    [InlineData("Set `a < b` & go.", "Set <c>a &lt; b</c> &amp; go.")]
    [InlineData("An ``a ` b`` here.", "An <c>a ` b</c> here.")]
    [InlineData("An `open one.", "An `open one.")]
    [InlineData("Two `` ticks.", "Two `` ticks.")]
    [InlineData("One\nline.", "One line.")]
    public void Paragraphs_OneParagraph_IsEscaped(string text, string expected) => DocText.Paragraphs(text).ShouldBe([expected]);

    [Theory]
    [InlineData("One.\n\nTwo `x`.", new[] { "One.", "Two <c>x</c>." })]
    [InlineData("One.\r\n \r\nTwo.", new[] { "One.", "Two." })]
    [InlineData("Either:\n- a\n- b", new[] { "Either:", "- a", "- b" })]
    [InlineData(" \n\n ", new string[0])]
    public void Paragraphs_BlankLinesAndLists_AreSeparate(string text, string[] expected) => DocText.Paragraphs(text).ShouldBe(expected);

    [Fact]
    public void Paragraphs_LongText_IsTruncated()
    {
        var paragraphs = DocText.Paragraphs(new string('a', 1500) + "\n\n" + new string('`', 1500) + "\n\nlast");

        paragraphs.Count.ShouldBe(2);
        paragraphs[1].ShouldBe(new string('`', 500) + " ...");
    }

    [Fact]
    public void Summary_SeveralParagraphs_ArePara() =>
        new SourceWriter().Summary("One.\n\nTwo.").ToString().ShouldBe("/// <summary>\n/// <para>One.</para>\n/// <para>Two.</para>\n/// </summary>\n");
}
