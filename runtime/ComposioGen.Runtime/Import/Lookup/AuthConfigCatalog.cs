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
            var scheme = Text(authConfig, "auth_scheme"u8);
            return new()
            {
                Scheme = scheme,
                Problem = ProblemOf(authConfig, scheme),
                RequiredFields = await RequiredAsync(Text(Member(authConfig, "toolkit"u8), "slug"u8), scheme).ConfigureAwait(false),
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
        if (Text(authConfig, "status"u8) == "DISABLED")
        {
            return "The auth config is disabled; enable it first.";
        }

        var isManaged = Member(authConfig, "is_composio_managed"u8).ValueKind == JsonValueKind.True;
        return isManaged && ImportScheme.RejectsImportWhenManaged(scheme)
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
            return [.. Items(toolkit, "auth_config_details"u8)
                .Where(details => Text(details, "mode"u8) == scheme)
                .SelectMany(details => Items(Member(Member(details, "fields"u8), "connected_account_initiation"u8), "required"u8))
                .Where(field => Member(field, "user_visible"u8).ValueKind != JsonValueKind.False)
                .Select(field => Text(field, "name"u8))
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
