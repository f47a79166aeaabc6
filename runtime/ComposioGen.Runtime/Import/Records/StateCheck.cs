using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Validates the state of a record: masked credentials, duplicate members, missing fields.</summary>
internal static class StateCheck
{
    /// <summary>Adds the problems of a state, by path and without values.</summary>
    /// <param name="state">The state.</param>
    /// <param name="facts">The requirements of the auth config.</param>
    /// <param name="requiredFields">The required fields of an active connection, by scheme.</param>
    /// <param name="problems">The list that receives the problems.</param>
    public static void Check(RecordState state, AuthConfigFacts facts, Func<string, IReadOnlyList<string>> requiredFields, List<ImportProblem> problems)
    {
        Walk(RecordFields.State, state.Root, inCredentials: false, problems);
        if (state.Val.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(RecordFields.Credentials, "The state has no credentials."));
            return;
        }

        if (facts.Scheme is { } wanted && state.Scheme != wanted)
        {
            problems.Add(new(RecordFields.AuthScheme, $"The auth config has the scheme {wanted}, but the state has another one.") { IsOfAuthConfig = true });
            return;
        }

        foreach (var field in CredentialRules.FindMissing(state.Scheme, state.Val, facts.RequiredFields.AsEnumerable()))
        {
            problems.Add(new(RecordFields.PathOf(field), "The toolkit requires this field."));
        }

        // A record without the credentials of its scheme would never become active.
        foreach (var field in CredentialRules.FindMissing(state.Scheme, state.Val, requiredFields(state.Scheme)).Except(facts.RequiredFields))
        {
            problems.Add(new(RecordFields.PathOf(field), "The scheme requires this field."));
        }
    }

    private static void Walk(string path, JsonElement value, bool inCredentials, List<ImportProblem> problems)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in value.EnumerateObject())
                {
                    if (!names.Add(member.Name))
                    {
                        problems.Add(new($"{path}.{member.Name}", "The field is specified twice: as a property and as an additional property."));
                    }

                    Walk($"{path}.{member.Name}", member.Value, inCredentials || CredentialMembers.IsCredential(member.Name), problems);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Select(static (item, index) => (index, item)))
                {
                    Walk(string.Create(CultureInfo.InvariantCulture, $"{path}.{index}"), item, inCredentials, problems);
                }

                break;
            case JsonValueKind.String when inCredentials && MaskedValue.Is(Encoding.UTF8.GetBytes(value.GetString()!)):
                problems.Add(new(path, "The value is a mask that the API returns instead of the credential."));
                break;
        }
    }
}
