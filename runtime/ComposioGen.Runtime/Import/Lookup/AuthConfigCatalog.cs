using System.Collections.Concurrent;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Reads each auth config of an import and its toolkit once, as far as the document and the API provide them. After a failure that may pass,
/// they are read again for a record that is validated a minute later, so that a short outage does not affect the rest of a long run.
/// </summary>
internal sealed class AuthConfigCatalog(ComposioTransport transport, ImportOperations operations, CancellationToken runEnds)
{
    private static readonly TimeSpan FailureLifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<(AuthConfigFacts Facts, long ReadAt)>>> _known = new(StringComparer.Ordinal);

    /// <summary>Returns the facts about an auth config.</summary>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key.</exception>
    public async Task<AuthConfigFacts> FindAsync(string authConfigId, CancellationToken ct)
    {
        var read = _known.GetOrAdd(authConfigId, Reading);
        var (facts, readAt) = await read.Value.WaitAsync(ct).ConfigureAwait(false);
        if ((facts.Failure ?? facts.ToolkitFailure) is not { } failure || !ConnectionVerdict.IsPassing(failure) || transport.TimeProvider.GetElapsedTime(readAt) < FailureLifetime)
        {
            return facts;
        }

        // Of several records, one starts to read, and all of them wait for it.
        _known.TryUpdate(authConfigId, Reading(authConfigId), read);
        return (await _known[authConfigId].Value.WaitAsync(ct).ConfigureAwait(false)).Facts;
    }

    private Lazy<Task<(AuthConfigFacts Facts, long ReadAt)>> Reading(string id) =>
        new(async () => (await ReadAsync(id).ConfigureAwait(false), transport.TimeProvider.GetTimestamp()));

    private async Task<AuthConfigFacts> ReadAsync(string id)
    {
        if (operations.GetAuthConfig is not { } get)
        {
            return AuthConfigFacts.None;
        }

        try
        {
            var authConfig = await transport.SendAsync(ImportOperations.Request(get, id), JsonRead.Element, runEnds).ConfigureAwait(false);
            var scheme = Text(authConfig, AuthConfigMembers.AuthScheme);
            var facts = new AuthConfigFacts { Scheme = scheme, Problem = ProblemOf(id, authConfig, scheme) };
            return scheme is null
                ? facts with { Failure = new ComposioResponseException("The response contains no auth scheme.") }
                : await AddRequiredAsync(facts, scheme, Text(Member(authConfig, AuthConfigMembers.Toolkit), AuthConfigMembers.ToolkitSlug)).ConfigureAwait(false);
        }
        catch (ComposioNotFoundException)
        {
            return new() { Problem = $"The auth config '{id}' does not exist or is not visible to the key." };
        }
        catch (ComposioException failure) when (failure is not (ComposioUnauthorizedException or ImportStoppedException))
        {
            // Not available to this key, or temporarily. An import continues, because the create reports problems of a record.
            return new() { Failure = failure };
        }
    }

    private static string? ProblemOf(string id, JsonElement authConfig, string? scheme)
    {
        if (Text(authConfig, AuthConfigMembers.Status) == AuthConfigMembers.Disabled)
        {
            return $"The auth config '{id}' is disabled; enable it first.";
        }

        var isManaged = Member(authConfig, AuthConfigMembers.IsComposioManaged).ValueKind == JsonValueKind.True;
        return isManaged && AuthSchemeRules.RejectsImportWhenManaged(scheme)
            ? $"The auth config '{id}' is managed by Composio and does not accept imported OAuth tokens. Use a custom one with the OAuth client that issued them."
            : null;
    }

    private async Task<AuthConfigFacts> AddRequiredAsync(AuthConfigFacts facts, string scheme, string? slug)
    {
        if (operations.GetToolkit is not { } get)
        {
            return facts;
        }

        if (slug is null)
        {
            return facts with { ToolkitFailure = new ComposioResponseException("The auth config contains no toolkit.") };
        }

        try
        {
            var toolkit = await transport.SendAsync(ImportOperations.Request(get, slug), JsonRead.Element, runEnds).ConfigureAwait(false);
            return Member(toolkit, AuthConfigMembers.Details).ValueKind != JsonValueKind.Array
                ? facts with { ToolkitFailure = new ComposioResponseException("The response contains no fields of auth schemes.") }
                : facts with { RequiredFields = FieldsOf(toolkit, scheme) };
        }
        catch (ComposioException failure) when (failure is not (ComposioUnauthorizedException or ImportStoppedException))
        {
            return facts with { ToolkitFailure = failure };
        }
    }

    private static string[] FieldsOf(JsonElement toolkit, string scheme) =>
    [
        .. Items(toolkit, AuthConfigMembers.Details)
            .Where(details => Text(details, AuthConfigMembers.Mode) == scheme)
            .SelectMany(details => Items(Member(Member(details, AuthConfigMembers.Fields), AuthConfigMembers.AccountFields), AuthConfigMembers.Required))
            .Where(field => Member(field, AuthConfigMembers.UserVisible).ValueKind != JsonValueKind.False)
            .Select(field => Text(field, AuthConfigMembers.FieldName))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    private static JsonElement Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static List<JsonElement> Items(JsonElement json, ReadOnlySpan<byte> name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    private static string? Text(JsonElement json, ReadOnlySpan<byte> name) => JsonRead.Tag(json, name) is { Length: > 0 } text ? text : null;
}
