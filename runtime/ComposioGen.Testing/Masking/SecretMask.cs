using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Masks credentials in responses as the API does.</summary>
internal sealed class SecretMask(SecretMasking masking)
{
    /// <summary>The text for a credential that is hidden completely.</summary>
    public const string Redacted = "REDACTED";

    private const int ShownCharacters = 4;
    private const int MinPartlyShownLength = 8;

    /// <summary>Returns the masked members of an account's state.</summary>
    public JsonObject Credentials(Account account)
    {
        var partly = !account.AuthConfig.IsManaged && masking switch
        {
            SecretMasking.Full => false,
            SecretMasking.Partial => true,
            _ => !account.Scheme.IsOAuth,
        };
        return Mask(account.Credentials, account.AuthConfig.Toolkit, partly);
    }

    /// <summary>Returns the masked credentials of an auth config; client IDs are not masked.</summary>
    public JsonObject Credentials(AuthConfig authConfig, JsonObject credentials) =>
        Mask(credentials, authConfig.Toolkit, partly: !authConfig.IsManaged && masking != SecretMasking.Full);

    private static JsonObject Mask(JsonObject source, Toolkit toolkit, bool partly)
    {
        var masked = new JsonObject();
        foreach (var (name, value) in source)
        {
            masked[name] = value switch
            {
                JsonObject nested => Mask(nested, toolkit, partly),
                JsonValue scalar when SecretNames.IsSecret(name) || toolkit.IsSecret(name) => Mask(scalar, partly),
                _ => value?.DeepClone(),
            };
        }

        return masked;
    }

    private static JsonValue Mask(JsonValue value, bool partly)
    {
        // An empty string is not masked, so that clients see that there is no credential.
        if (value.GetValueKind() != JsonValueKind.String || value.GetValue<string>() is not { Length: > 0 } text)
        {
            return (JsonValue)value.DeepClone();
        }

        return JsonValue.Create(partly && text.Length >= MinPartlyShownLength ? text[..ShownCharacters] + "..." : Redacted);
    }
}
