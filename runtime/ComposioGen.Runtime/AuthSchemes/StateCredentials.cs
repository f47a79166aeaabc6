using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Finds the credentials that the state of a connection lacks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StateCredentials
{
    // What the writer lets through.
    private const int DeepestState = 1000;

    /// <summary>
    /// Throws when a state cannot become active because a credential is missing. A state that starts a sign-in passes, unless it has another
    /// credential, such as a refresh token without its access token. So does a state whose status says that it is not an import.
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

    /// <summary>Finds the credentials that an account which is not active lacks.</summary>
    /// <typeparam name="TState">The type of the state.</typeparam>
    /// <param name="state">The state; null for none.</param>
    /// <param name="write">A delegate that writes the state.</param>
    /// <param name="requiredFields">A delegate that returns the fields that a scheme requires of an active connection.</param>
    /// <returns>The fields; empty for none, and when the status is not one of a connection that has yet to become active.</returns>
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

            using var document = JsonDocument.Parse(buffer.Written, new() { MaxDepth = DeepestState });
            return Find(document.RootElement, requiredFields, isAwaited);
        }
        catch (Exception unusable) when (unusable is JsonException or InvalidOperationException or ArgumentException)
        {
            // What cannot be written is refused with its reason when it is sent.
            return ("", []);
        }
    }

    private static (string Scheme, IReadOnlyList<string> Fields) Find(JsonElement state, Func<string, IReadOnlyList<string>> requiredFields, bool isAwaited)
    {
        if (state.ValueKind != JsonValueKind.Object || !state.TryGetProperty("val"u8, out var val) || val.ValueKind != JsonValueKind.Object)
        {
            return ("", []);
        }

        var scheme = JsonRead.Tag(state, "authScheme"u8);
        var isOpen = JsonRead.Tag(val, "status"u8) is "INITIALIZING" || JsonRead.Tag(val, "status"u8) == (isAwaited ? "INITIATED" : "ACTIVE");
        var required = requiredFields(scheme);
        var startsSignIn = !isAwaited && CredentialRules.HasSignIn(scheme) && (required.Any(field => IsResult(val, field)) || !val.EnumerateObject().Any(member => IsResult(val, member.Name)));
        return (scheme, isOpen && !startsSignIn ? [.. CredentialRules.FindMissing(scheme, val, required)] : []);
    }

    // What a sign-in gives, and nothing that it is started with.
    private static bool IsResult(JsonElement val, string name) =>
        CredentialMembers.IsNamedLikeOne(name) && !CredentialMembers.IsHarmless(name) && !CredentialRules.BelongsToSignIn(name) && name != "proxy_password" && CredentialRules.IsGiven(val, name);
}
