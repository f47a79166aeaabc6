using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Verifies that validation errors keep their reason, but not their credentials.</summary>
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
    [InlineData("api_key: API key is required")]
    [InlineData("password: Password is too short")]
    [InlineData("password: Password must have 8 characters")]
    [InlineData("client_secret: Secret mismatch")]
    [InlineData("token: Enter a valid value.")]
    [InlineData("access_token: Unable to verify the token")]
    [InlineData("token: contains invalid characters")]
    [InlineData("refresh_token: exceeds the maximum length of 4096")]
    [InlineData("jwt: Signature verification failed")]
    [InlineData("api_key: out of range")]
    [InlineData("[{\"path\":\"password\",\"message\":\"Password is required\"}]")]
    [InlineData("{\"api_key\": [\"This field may not be blank.\"]}")]
    [InlineData("\"token\" is not allowed to be empty")]
    [InlineData("password - must not be empty")]
    [InlineData("credentials.api_key: Invalid API key provided")]
    public void Clean_Reason_IsKept(string text) => ServerText.Clean(text, SentSecrets.None).ShouldBe(text);

    [Theory]
    [InlineData("password: hunter2")]
    [InlineData("password: swordfish")]
    [InlineData("token=abcdefgh is invalid")]
    [InlineData("\"api_key\": \"correct horse battery\"")]
    [InlineData("Bearer abcdefghij was refused")]
    [InlineData("secret: reQuired")]
    [InlineData("password: password")]
    [InlineData("password: secret, user: ada")]
    [InlineData("secret: api-1234567")]
    public void Clean_Credential_IsMasked(string text) => ServerText.Clean(text, SentSecrets.None)!.ShouldContain("***");
}
