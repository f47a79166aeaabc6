using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents one page of a list of accounts, parsed item by item, because pages are large and few members are kept.</summary>
/// <param name="Accounts">The accounts, with those that cannot be read.</param>
/// <param name="NextCursor">The cursor of the next page; null for the last page.</param>
/// <param name="TotalItems">The total number of accounts on all pages; null when the page does not specify it.</param>
internal sealed record AccountPage(IReadOnlyList<ListedConnection> Accounts, string? NextCursor, long? TotalItems)
{
    /// <summary>Gets whether the API repeated a page or its cursor, so that the list ends here and may be incomplete.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Parses a page.</summary>
    /// <exception cref="JsonReadException">The value is not an object, or has no items.</exception>
    public static AccountPage ReadFrom(ref Utf8JsonReader reader)
    {
        IReadOnlyList<ListedConnection>? accounts = null;
        string? nextCursor = null;
        long? totalItems = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.Items))
            {
                accounts = ListedConnection.ReadList(ref reader);
            }
            else if (name.Is(AccountMembers.NextCursor))
            {
                nextCursor = JsonRead.NullableString(ref reader);
            }
            else if (name.Is(AccountMembers.TotalItems))
            {
                // A count of another type is ignored: the list then counts as unreliable, and each user is looked up.
                totalItems = reader.TokenType == JsonTokenType.Number ? (long)JsonRead.Double(ref reader) : null;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        return new(accounts ?? throw JsonRead.Missing(ref reader, AccountMembers.Items), string.IsNullOrEmpty(nextCursor) ? null : nextCursor, totalItems);
    }
}
