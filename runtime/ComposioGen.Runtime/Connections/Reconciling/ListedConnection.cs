using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents the members of a listed account that identify it. Any of them may be missing: the ID and the status are then empty, and the
/// account is reported as unreadable. It still exists.
/// </summary>
internal sealed record ListedConnection(string Id, string Status, string? RedirectUrl, string? Alias, DateTimeOffset? CreatedAt)
{
    /// <summary>Gets the reason for the status, as given by the API.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Gets the ID of the user. The API has announced that future responses may omit it.</summary>
    public string? UserId { get; init; }

    /// <summary>Parses a page of accounts.</summary>
    public static IReadOnlyList<ListedConnection> ReadPage(ref Utf8JsonReader reader)
    {
        IReadOnlyList<ListedConnection>? accounts = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.Items))
            {
                accounts = ReadList(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return accounts ?? throw JsonRead.Missing(ref reader, AccountMembers.Items);
    }

    /// <summary>
    /// Parses a list of accounts, and reports each ID or status that cannot be read. An element that is not an object is also reported, but is not an
    /// account.
    /// </summary>
    public static IReadOnlyList<ListedConnection> ReadList(ref Utf8JsonReader reader) => [.. JsonRead.List(ref reader, ReadElement).OfType<ListedConnection>()];

    /// <summary>Parses one account; the ID and the status are empty when the JSON has none.</summary>
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

    private static ListedConnection? ReadElement(ref Utf8JsonReader reader)
    {
        var position = reader.TokenStartIndex;
        var json = JsonRead.Element(ref reader);
        if ((JsonRead.TextProblem(json, AccountMembers.Id) ?? JsonRead.TextProblem(json, AccountMembers.Status)) is { } problem)
        {
            UnreadableCollector.Add(new(UnreadableValueKind.Element, json, problem, position));
        }

        return json.ValueKind == JsonValueKind.Object ? Read(json) : null;
    }

    private static JsonElement Member(JsonElement json, ReadOnlySpan<byte> name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;

    private static DateTimeOffset? ParseTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
