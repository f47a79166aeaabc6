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
        var missing = required.Where(field => !ImportScheme.Equivalents(state.Scheme, field).Any(name => IsGiven(state.Val, name)));
        return state.Scheme switch
        {
            // The password is optional in the document, but required to sign in unless it is intentionally empty, as for a key used as the user name.
            "BASIC" when !state.Val.TryGetProperty("password"u8, out var password) || password.ValueKind is JsonValueKind.Null => missing.Append("password"),

            // None of its fields is required in general, and toolkits define their own fields.
            "API_KEY" when required.Count == 0 && !state.Val.EnumerateObject().Any(IsCredential) => ["generic_api_key"],
            _ => missing,
        };
    }

    /// <summary>Returns whether a field has a value.</summary>
    public static bool IsGiven(JsonElement val, string name) => val.TryGetProperty(name, out var value) && IsGiven(value);

    private static bool IsGiven(JsonElement value) =>
        value.ValueKind is not JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetString()));

    private static bool IsCredential(JsonProperty member) =>
        (member.Name == "basic_encoded" || CredentialMembers.IsNamedLikeOne(member.Name)) && !CredentialMembers.IsHarmless(member.Name) && IsGiven(member.Value);
}
