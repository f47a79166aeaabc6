using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the response to creating a link.</summary>
/// <param name="Id">The ID of the connected account.</param>
/// <param name="RedirectUrl">The URL to send the user to.</param>
/// <param name="ExpiresAt">When the link expires; null when the response has no readable time.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CreatedLink(string Id, string RedirectUrl, DateTimeOffset? ExpiresAt)
{
    /// <summary>Parses the response.</summary>
    /// <param name="reader">The reader, on the first token of the response.</param>
    /// <returns>The parsed response.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or lacks the account ID or the URL.</exception>
    public static CreatedLink ReadFrom(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? redirectUrl = null;
        DateTimeOffset? expiresAt = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.LinkAccountId))
            {
                id = JsonRead.String(ref reader);
            }
            else if (name.Is(AccountMembers.LinkRedirectUrl))
            {
                redirectUrl = JsonRead.String(ref reader);
            }
            else if (name.Is(AccountMembers.LinkExpiresAt))
            {
                expiresAt = ReadTime(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new CreatedLink(
            !string.IsNullOrWhiteSpace(id) ? id : throw JsonRead.Missing(ref reader, AccountMembers.LinkAccountId),
            redirectUrl ?? throw JsonRead.Missing(ref reader, AccountMembers.LinkRedirectUrl),
            expiresAt);
    }

    /// <summary>Returns a text without the redirect URL, because anyone who has it can complete the connection.</summary>
    /// <returns>The ID and the expiry.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} until {ExpiresAt:O}");

    // The link works without its expiry, so an unreadable time is ignored.
    private static DateTimeOffset? ReadTime(ref Utf8JsonReader reader)
    {
        var value = JsonRead.Element(ref reader);
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
