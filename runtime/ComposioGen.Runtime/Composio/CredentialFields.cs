namespace Composio.Runtime;

/// <summary>Defines the fields of auth schemes that an import validates beyond those that the document requires.</summary>
internal static class CredentialFields
{
    public const string RefreshToken = "refresh_token";
    public const string ExpiresIn = "expires_in";
    public const string Password = "password";
    public const string GenericApiKey = "generic_api_key";
    public const string BasicEncoded = "basic_encoded";
}
