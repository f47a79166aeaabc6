using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class ScopeTextTests
{
    [Theory]
    [InlineData("{a:x,b}")]
    [InlineData("{\"a:x\",\"b\"}")]
    [InlineData("['a:x', 'b']")]
    [InlineData("[\"a:x\",\"b\"]")]
    [InlineData("('a:x', 'b')")]
    [InlineData("{'a:x', 'b'}")]
    [InlineData("set(['a:x', 'b'])")]
    [InlineData("frozenset({'a:x', 'b'})")]
    [InlineData("a:x; b")]
    [InlineData("a:x|b")]
    [InlineData("a:x, b")]
    [InlineData("a:x & b")]
    [InlineData("a:x / b")]
    [InlineData("a:x\nb")]
    [InlineData("a:x\r\nb\r\n")]
    [InlineData("a:x\tb")]
    [InlineData("a:x\\nb")]
    [InlineData("a:x\u00A0b")]
    [InlineData("a:x\u3001b")]
    [InlineData("- a:x\n- b")]
    [InlineData("---\n- a:x\n- b\n")]
    [InlineData("a:x+b")]
    [InlineData("a%3Ax%20b")]
    [InlineData("a%3Ax%2Cb")]
    [InlineData("%5B%22a%3Ax%22%2C%22b%22%5D")]
    [InlineData("\"a:x b\"")]
    [InlineData(" a:x b ")]
    public void Split_List_IsItsNames(string text) =>
        ScopeText.Split(text).ShouldNotBeNull().EnumerateArray().Select(name => name.GetString()).ShouldBe(["a:x", "b"]);

    [Theory]
    [InlineData("a:x,b")]
    [InlineData("a:x b")]
    [InlineData("a")]
    [InlineData("https://www.example.com/auth/a https://www.example.com/auth/b")]
    [InlineData("user.read%special")]
    [InlineData(null)]
    public void Split_TextThatTheApiAccepts_IsNull(string? text) => ScopeText.Split(text).ShouldBeNull();

    [Fact]
    public void Split_EncodedUrls_AreDecoded() =>
        ScopeText.Split("https%3A%2F%2Fx.example%2Fa+https%3A%2F%2Fx.example%2Fb").ShouldNotBeNull().EnumerateArray().Select(name => name.GetString())
            .ShouldBe(["https://x.example/a", "https://x.example/b"]);

    [Theory]
    [InlineData("[a")]
    [InlineData("a,b]")]
    [InlineData("{a,b")]
    [InlineData("[['a']]")]
    [InlineData("Array")]
    [InlineData("System.String[]")]
    [InlineData("System.Collections.Generic.List`1")]
    [InlineData("a:1:{i:0;s:4:\"read\";}")]
    public void FindDoubt_UnreadableList_ReturnsReason(string text) => ScopeText.FindDoubt(text).ShouldNotBeNull().ShouldContain("Separate the scopes");

    [Theory]
    [InlineData("['a', 'b']")]
    [InlineData("{a:x,b}")]
    [InlineData("frozenset({'a:x', 'b'})")]
    [InlineData("a:x b")]
    [InlineData("https://www.example.com/auth/a")]
    [InlineData("Array.Read")]
    [InlineData("%5B%22a%3Ax%22%2C%22b%22%5D")]
    [InlineData(null)]
    public void FindDoubt_List_IsNull(string? text) => ScopeText.FindDoubt(text).ShouldBeNull();
}
