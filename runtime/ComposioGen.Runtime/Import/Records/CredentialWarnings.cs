using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Finds values that are accepted but probably unintended, by field and without the value.</summary>
internal static class CredentialWarnings
{
    /// <summary>Returns the warnings for a state.</summary>
    public static IEnumerable<ImportProblem> Find(RecordState state)
    {
        if (state.Val.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        if (AuthSchemeRules.HasRefreshToken(state.Scheme) && !CredentialRules.IsGiven(state.Val, CredentialFields.RefreshToken))
        {
            yield return new(RecordFields.PathOf(CredentialFields.RefreshToken), "There is no refresh token, so the connection expires with the access token.");
        }

        if (state.Val.TryGetProperty(CredentialFields.ExpiresIn, out var lifetime) && lifetime.ValueKind == JsonValueKind.Number && lifetime.GetDouble() <= 0)
        {
            yield return new(RecordFields.PathOf(CredentialFields.ExpiresIn), "The access token has expired.");
        }

        foreach (var member in state.Val.EnumerateObject().Where(static member => member.Value.ValueKind == JsonValueKind.String && CredentialMembers.IsNamedLikeOne(member.Name) && !CredentialMembers.IsHarmless(member.Name)))
        {
            if (FindWarning(member.Value.GetString()!) is { } warning)
            {
                yield return new(RecordFields.PathOf(member.Name), warning);
            }
        }
    }

    private static string? FindWarning(string value) => value switch
    {
        _ when value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])) && !value.StartsWith("-----BEGIN", StringComparison.Ordinal) => "The value starts or ends with white space.",
        _ when value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) => "The value starts with the name of an HTTP authentication scheme, which is not part of the credential.",
        ['"', .., '"'] or ['\'', .., '\''] => "The value is in quotes.",
        _ => null,
    };
}
