using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Validation errors keep their reason, and lose their credentials.</summary>
public sealed class ReasonWordsTests
{
    [Theory]
    [InlineData("generic_api_key: Required")]
    [InlineData("password: must not be empty")]
    [InlineData("access_token: is required")]
    [InlineData("token: Field required")]
    [InlineData("api_key: cannot be blank")]
    [InlineData("client_secret: can't be blank")]
    [InlineData("token: Expected string, received undefined")]
    [InlineData("password: String must contain at least 1 character(s)")]
    [InlineData("access_token: Input should be a valid string")]
    [InlineData("jwt: invalid format")]
    [InlineData("refresh_token: expired")]
    [InlineData("secret: null is not allowed")]
    [InlineData("{\"password\": \"This field is required\"}")]
    [InlineData("Basic authentication failed")]
    public void Clean_Reason_IsKept(string text) => ServerText.Clean(text, SentSecrets.None).ShouldBe(text);

    [Theory]
    [InlineData("password: hunter2")]
    [InlineData("password: swordfish")]
    [InlineData("token=abcdefgh is invalid")]
    [InlineData("\"api_key\": \"correct horse battery\"")]
    [InlineData("Bearer abcdefghij was refused")]
    [InlineData("secret: reQuired")]
    public void Clean_Credential_IsMasked(string text) => ServerText.Clean(text, SentSecrets.None)!.ShouldContain("***");
}
