using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>What a list of accounts says about one of them, as far as it helps to recognise an account. Anything but the id may be missing.</summary>
internal sealed record ListedConnection(string Id, string Status, string? RedirectUrl, string? Alias, DateTimeOffset? CreatedAt)
{
    /// <summary>Why the account is in its status, in the API's words.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Whose account it is; the API has announced to leave that out one day.</summary>
    public string? UserId { get; init; }

    /// <summary>Reads a page of accounts.</summary>
    public static IReadOnlyList<ListedConnection> ReadPage(ref Utf8JsonReader reader)
    {
        var page = JsonRead.Element(ref reader);
        return page.ValueKind == JsonValueKind.Object && page.TryGetProperty("items"u8, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Select(Read).Where(static trace => trace.Id.Length > 0)]
            : throw JsonRead.Missing(ref reader, "items");
    }

    /// <summary>Reads one account; its id is empty when the JSON is none.</summary>
    public static ListedConnection Read(JsonElement account)
    {
        var value = Member(Member(account, "state"u8), "val"u8);
        return new(
            JsonRead.Tag(account, "id"u8),
            JsonRead.Tag(account, "status"u8),
            TextOrNull(JsonRead.Tag(value, "redirectUrl"u8)),
            TextOrNull(JsonRead.Tag(account, "alias"u8)),
            ParseTime(JsonRead.Tag(account, "created_at"u8)))
        {
            StatusReason = TextOrNull(JsonRead.Tag(account, "status_reason"u8)),
            UserId = TextOrNull(JsonRead.Tag(account, "user_id"u8)),
        };
    }

    /// <summary>Id and status; the redirect URL is left out.</summary>
    public override string ToString() => $"{Id} {Status}";

    private static JsonElement Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;

    private static DateTimeOffset? ParseTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
