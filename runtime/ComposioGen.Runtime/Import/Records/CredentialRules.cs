using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Determines the credentials that a state must contain to become active, depending on its scheme and independent of its status.
/// </summary>
internal static class CredentialRules
{
    /// <summary>Returns the required credentials that the state lacks.</summary>
    /// <param name="state">The state.</param>
    /// <param name="required">The fields that the document requires for an active connection with the scheme.</param>
    public static IEnumerable<string> FindMissing(RecordState state, IReadOnlyList<string> required)
    {
        var missing = required.Where(field => !AuthSchemeRules.Equivalents(state.Scheme, field).Any(name => IsGiven(state.Val, name)));
        return state.Scheme switch
        {
            // The document calls the password optional; without one nobody signs in, unless it is meant to be empty, as with a key for a user name.
            AuthSchemeRules.Basic when !state.Val.TryGetProperty(CredentialFields.Password, out var password) || password.ValueKind is JsonValueKind.Null => missing.Append(CredentialFields.Password),

            // None of its fields is required by itself, and toolkits have fields of their own.
            AuthSchemeRules.ApiKey when required.Count == 0 && !state.Val.EnumerateObject().Any(IsCredential) => [CredentialFields.GenericApiKey],
            _ => missing,
        };
    }

    /// <summary>Returns whether a field has a value.</summary>
    public static bool IsGiven(JsonElement val, string name) => val.TryGetProperty(name, out var value) && IsGiven(value);

    private static bool IsGiven(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));

    private static bool IsCredential(JsonProperty member) =>
        (member.Name == CredentialFields.BasicEncoded || CredentialMembers.IsNamedLikeOne(member.Name)) && !CredentialMembers.IsHarmless(member.Name) && IsGiven(member.Value);
}
