using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>What the answer to starting a hosted link says.</summary>
/// <param name="Id">The connected account's id.</param>
/// <param name="RedirectUrl">Where to send the user.</param>
/// <param name="ExpiresAt">When the link stops working; null when the answer does not say so legibly.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CreatedLink(string Id, string RedirectUrl, DateTimeOffset? ExpiresAt)
{
    /// <summary>Reads the answer.</summary>
    /// <param name="reader">Stands on the answer's first token.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="JsonReadException">It is no object, or lacks the account's id or the URL.</exception>
    public static CreatedLink ReadFrom(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? redirectUrl = null;
        DateTimeOffset? expiresAt = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is("connected_account_id"u8))
            {
                id = JsonRead.String(ref reader);
            }
            else if (name.Is("redirect_url"u8))
            {
                redirectUrl = JsonRead.String(ref reader);
            }
            else if (name.Is("expires_at"u8))
            {
                expiresAt = ReadTime(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new CreatedLink(
            id ?? throw JsonRead.Missing(ref reader, "connected_account_id"),
            redirectUrl ?? throw JsonRead.Missing(ref reader, "redirect_url"),
            expiresAt);
    }

    /// <summary>Leaves out the redirect URL: whoever has it can finish the connection.</summary>
    /// <returns>The id and the expiry.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} until {ExpiresAt:O}");

    // The link works without its expiry, so a time in an odd form is no reason to fail.
    private static DateTimeOffset? ReadTime(ref Utf8JsonReader reader)
    {
        var value = JsonRead.Element(ref reader);
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
