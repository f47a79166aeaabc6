using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class GroupTextTests
{
    [Theory]
    [InlineData("""{"access_token":"a"}""")]
    [InlineData(""" {"access_token":"a"} """)]
    [InlineData("""[{"access_token":"a"}]""")]
    [InlineData("\"{\\\"access_token\\\":\\\"a\\\"}\"")]
    public void ObjectIn_Object_IsFound(string cell) => GroupText.ObjectIn(cell).ShouldBe("""{"access_token":"a"}""");

    [Fact]
    public void ObjectIn_QueryString_IsDecoded() =>
        GroupText.ObjectIn("access_token=a%2Bb&scope=x+y&token_type=bearer").ShouldBe("""{"access_token":"a\u002Bb","scope":"x y","token_type":"bearer"}""");

    [Theory]
    [InlineData("xoxb-1")]
    [InlineData("a=b")]
    [InlineData("abc&def=token=")]
    [InlineData("[1]")]
    [InlineData("[{}, {}]")]
    [InlineData("\"abc\"")]
    [InlineData("")]
    public void ObjectIn_OtherText_IsNull(string cell) => GroupText.ObjectIn(cell).ShouldBeNull();
}
