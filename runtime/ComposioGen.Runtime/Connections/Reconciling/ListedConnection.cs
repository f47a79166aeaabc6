using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the members of a listed account that identify it. Every member except the ID may be missing.</summary>
internal sealed record ListedConnection(string Id, string Status, string? RedirectUrl, string? Alias, DateTimeOffset? CreatedAt)
{
    /// <summary>Gets the reason for the status, as given by the API.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Gets the ID of the user. The API has announced that future responses may omit it.</summary>
    public string? UserId { get; init; }

    /// <summary>Parses a page of accounts.</summary>
    public static IReadOnlyList<ListedConnection> ReadPage(ref Utf8JsonReader reader)
    {
        var page = JsonRead.Element(ref reader);
        return page.ValueKind == JsonValueKind.Object && page.TryGetProperty(AccountMembers.Items, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Select(Read).Where(static trace => trace.Id.Length > 0)]
            : throw JsonRead.Missing(ref reader, AccountMembers.Items);
    }

    /// <summary>Parses one account; the ID is empty when the JSON has none.</summary>
    public static ListedConnection Read(JsonElement account)
    {
        var value = Member(Member(account, AccountMembers.State), AccountMembers.Val);
        return new(
            JsonRead.Tag(account, AccountMembers.Id),
            JsonRead.Tag(account, AccountMembers.Status),
            TextOrNull(JsonRead.Tag(value, AccountMembers.StateRedirectUrl)),
            TextOrNull(JsonRead.Tag(account, AccountMembers.Alias)),
            ParseTime(JsonRead.Tag(account, AccountMembers.CreatedAt)))
        {
            StatusReason = TextOrNull(JsonRead.Tag(account, AccountMembers.StatusReason)),
            UserId = TextOrNull(JsonRead.Tag(account, AccountMembers.UserId)),
        };
    }

    /// <summary>Returns the ID and the status, without the redirect URL.</summary>
    public override string ToString() => $"{Id} {Status}";

    private static JsonElement Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;

    private static DateTimeOffset? ParseTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
