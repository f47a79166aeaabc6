using System.Text;

namespace Composio.Runtime.Tests;

public class JsonPathTests
{
    [Theory]
    [InlineData("""{"items":[{"id":"a"},{"id":"b"},{"id":§5}]}""", "$.items[2].id")]
    [InlineData("""{"a":{"b":1},"c":{"d":2§}}""", "$.c")]
    [InlineData("""{"a":[[1],[2,§3]]}""", "$.a[1][1]")]
    [InlineData("""§[]""", "$")]
    [InlineData("""{"a b":{"it's":§1}}""", "$['a b']['it\\'s']")]
    [InlineData("""{"i\u0064":§1}""", "$.id")]
    [InlineData("""{"a":[1,2],"b":§{"x":1}}""", "$.b")]
    public void Locate_Position_ReturnsPath(string marked, string path)
    {
        var position = Encoding.UTF8.GetByteCount(marked[..marked.IndexOf('§')]);
        JsonPath.Locate(Encoding.UTF8.GetBytes(marked.Replace("§", "", StringComparison.Ordinal)), position).ShouldBe(path);
    }

    [Theory]
    [InlineData("""{"items":[{"id":"a"},{"id":""", "$.items[1].id")]
    [InlineData("<html>", "$")]
    [InlineData("", "$")]
    [InlineData("""{"a":[1,2,oops]}""", "$.a[1]")]
    public void Locate_BrokenText_ReturnsPathUpToBreak(string json, string path) =>
        JsonPath.Locate(Encoding.UTF8.GetBytes(json), long.MaxValue).ShouldBe(path);

    [Fact]
    public void Locate_LongName_IsTruncatedWithoutControlCharacters()
    {
        var path = JsonPath.Locate(Encoding.UTF8.GetBytes($"{{\"\\n{new string('x', 500)}\":1}}"), 510);
        path.Length.ShouldBeLessThan(80);
        path.ShouldNotContain('\n');
    }
}
