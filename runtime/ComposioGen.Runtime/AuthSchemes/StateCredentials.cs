using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Finds the credentials that the state of a connection lacks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StateCredentials
{
    // The depth that the writer accepts.
    private const int MaxStateDepth = 1000;

    /// <summary>
    /// Throws when a state cannot become active because a credential is missing. A state that starts a sign-in is valid, unless it has another
    /// credential, such as a refresh token without its access token. A state whose status is not that of an import is also valid.
    /// </summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="state">The state; null for none.</param>
    /// <param name="write">A delegate that writes the state.</param>
    /// <param name="requiredFields">A delegate that returns the fields that a scheme requires of an active connection.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The scheme; empty for no state.</returns>
    /// <exception cref="MissingCredentialException">A credential is missing.</exception>
    public static string Check<TState>(TState? state, JsonValueWriter<TState> write, Func<string, IReadOnlyList<string>> requiredFields, string parameterName)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(requiredFields);
        var (scheme, missing) = state is null ? ("", []) : Find(state, write, requiredFields, isAwaited: false);
        return missing.Count == 0 ? scheme : throw new MissingCredentialException(scheme, missing, parameterName);
    }

    /// <summary>Finds the credentials that an inactive account lacks.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="state">The state; null for none.</param>
    /// <param name="write">A delegate that writes the state.</param>
    /// <param name="requiredFields">A delegate that returns the fields that a scheme requires of an active connection.</param>
    /// <returns>The fields; empty for none, and when the status is not that of a pending connection.</returns>
    public static IReadOnlyList<string> FindAwaited<TState>(TState? state, JsonValueWriter<TState> write, Func<string, IReadOnlyList<string>> requiredFields)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(requiredFields);
        return state is null ? [] : Find(state, write, requiredFields, isAwaited: true).Fields;
    }

    private static (string Scheme, IReadOnlyList<string> Fields) Find<TState>(TState state, JsonValueWriter<TState> write, Func<string, IReadOnlyList<string>> requiredFields, bool isAwaited)
    {
        using var buffer = new PooledBuffer();
        try
        {
            using (var writer = new Utf8JsonWriter(buffer))
            {
                write(writer, state);
            }

            using var document = JsonDocument.Parse(buffer.Written, new() { MaxDepth = MaxStateDepth });
            return Find(document.RootElement, requiredFields, isAwaited);
        }
        catch (Exception unusable) when (unusable is JsonException or InvalidOperationException or ArgumentException)
        {
            // A state that cannot be serialized is rejected with its reason when it is sent.
            return ("", []);
        }
    }

    private static (string Scheme, IReadOnlyList<string> Fields) Find(JsonElement state, Func<string, IReadOnlyList<string>> requiredFields, bool isAwaited)
    {
        if (state.ValueKind != JsonValueKind.Object || !state.TryGetProperty(AccountMembers.Val, out var val) || val.ValueKind != JsonValueKind.Object)
        {
            return ("", []);
        }

        var scheme = JsonRead.Tag(state, AccountMembers.AuthScheme);
        var status = JsonRead.Tag(val, AccountMembers.Status);
        var isOpen = status == ConnectionStatuses.Initializing || status == (isAwaited ? ConnectionStatuses.Initiated : ConnectionStatuses.Active);
        var required = requiredFields(scheme);
        var startsSignIn = !isAwaited && CredentialRules.HasSignIn(scheme) && (required.Any(field => CredentialRules.IsSignInResult(val, field)) || !val.EnumerateObject().Any(member => CredentialRules.IsSignInResult(val, member.Name)));
        return (scheme, isOpen && !startsSignIn ? [.. CredentialRules.FindMissing(scheme, val, required)] : []);
    }
}
