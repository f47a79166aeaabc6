using System.Collections.Concurrent;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads each auth config of an import and its toolkit once, as far as the document and the API provide them.</summary>
internal sealed class AuthConfigCatalog(ComposioTransport transport, ImportOperations operations, CancellationToken runEnds)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<AuthConfigFacts>>> _known = new(StringComparer.Ordinal);

    /// <summary>Returns the facts about an auth config.</summary>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key.</exception>
    public Task<AuthConfigFacts> FindAsync(string authConfigId, CancellationToken ct) =>
        _known.GetOrAdd(authConfigId, id => new(() => ReadAsync(id))).Value.WaitAsync(ct);

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
            return new()
            {
                Scheme = scheme,
                Problem = ProblemOf(authConfig, scheme),
                RequiredFields = await RequiredAsync(Text(Member(authConfig, AuthConfigMembers.Toolkit), AuthConfigMembers.ToolkitSlug), scheme).ConfigureAwait(false),
            };
        }
        catch (ComposioNotFoundException)
        {
            return new() { Problem = "The auth config does not exist or is not visible to the key." };
        }
        catch (ComposioException failure) when (failure is not (ComposioUnauthorizedException or ImportStoppedException))
        {
            // Not available to this key, or temporarily. The create reports problems of a record.
            return AuthConfigFacts.None;
        }
    }

    private static string? ProblemOf(JsonElement authConfig, string? scheme)
    {
        if (Text(authConfig, AuthConfigMembers.Status) == AuthConfigMembers.Disabled)
        {
            return "The auth config is disabled; enable it first.";
        }

        var isManaged = Member(authConfig, AuthConfigMembers.IsComposioManaged).ValueKind == JsonValueKind.True;
        return isManaged && AuthSchemeRules.RejectsImportWhenManaged(scheme)
            ? "The auth config is managed by Composio and does not accept imported OAuth tokens. Use a custom one with the OAuth client that issued them."
            : null;
    }

    private async Task<IReadOnlyList<string>> RequiredAsync(string? slug, string? scheme)
    {
        if (operations.GetToolkit is not { } get || slug is null || scheme is null)
        {
            return [];
        }

        try
        {
            var toolkit = await transport.SendAsync(ImportOperations.Request(get, slug), JsonRead.Element, runEnds).ConfigureAwait(false);
            return [.. Items(toolkit, AuthConfigMembers.Details)
                .Where(details => Text(details, AuthConfigMembers.Mode) == scheme)
                .SelectMany(details => Items(Member(Member(details, AuthConfigMembers.Fields), AuthConfigMembers.AccountFields), AuthConfigMembers.Required))
                .Where(field => Member(field, AuthConfigMembers.UserVisible).ValueKind != JsonValueKind.False)
                .Select(field => Text(field, AuthConfigMembers.FieldName))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)];
        }
        catch (ComposioException failure) when (failure is not (ComposioUnauthorizedException or ImportStoppedException))
        {
            return [];
        }
    }

    private static JsonElement Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static List<JsonElement> Items(JsonElement json, ReadOnlySpan<byte> name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    private static string? Text(JsonElement json, ReadOnlySpan<byte> name) => JsonRead.Tag(json, name) is { Length: > 0 } text ? text : null;
}
