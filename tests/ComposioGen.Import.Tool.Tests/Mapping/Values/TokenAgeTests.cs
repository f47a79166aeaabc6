using System.Buffers.Text;
using System.Text;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class TokenAgeTests
{
    [Fact]
    public void ExpiryOf_TokenWithExp_IsItsTime() => TokenAge.ExpiryOf(Token("""{"sub":"1","exp":1600000000}""")).ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1600000000));

    [Theory]
    [InlineData("""{"sub":"1"}""")]
    [InlineData("""{"exp":"soon"}""")]
    [InlineData("""{"exp":1e300}""")]
    [InlineData("""{"exp":-5}""")]
    [InlineData("[1]")]
    [InlineData("{")]
    public void ExpiryOf_NoExp_IsNull(string claims) => TokenAge.ExpiryOf(Token(claims)).ShouldBeNull();

    [Theory]
    [InlineData("xoxb-1")]
    [InlineData("ey.a!.b")]
    [InlineData("eyJ..c")]
    [InlineData("a.b.c")]
    public void ExpiryOf_OtherToken_IsNull(string token) => TokenAge.ExpiryOf(token).ShouldBeNull();

    private static string Token(string claims) => $"eyJhbGciOiJSUzI1NiJ9.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.c2ln";
}
