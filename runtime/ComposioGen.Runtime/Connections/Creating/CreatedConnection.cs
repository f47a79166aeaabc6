using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents the response to creating a connected account. Only <c>id</c> and <c>connectionData.val</c> are read, as in the official SDKs, because
/// the top-level <c>status</c> and <c>redirect_url</c> are deprecated. Unknown schemes and statuses are accepted.
/// </summary>
/// <param name="Id">The ID of the connected account.</param>
/// <param name="Status">The status as text; empty when the response has none.</param>
/// <param name="RedirectUrl">The URL to send the user to; null when no user interaction is required.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CreatedConnection(string Id, string Status, string? RedirectUrl)
{
    /// <summary>Parses the response.</summary>
    /// <param name="reader">The reader, on the first token of the response.</param>
    /// <returns>The parsed response.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or has no ID.</exception>
    public static CreatedConnection ReadFrom(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? status = null;
        string? redirectUrl = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.Id))
            {
                id = JsonRead.String(ref reader);
            }
            else if (name.Is(AccountMembers.ConnectionData) || name.Is(AccountMembers.ConnectionDataInSnakeCase))
            {
                (status, redirectUrl) = ReadConnection(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new CreatedConnection(!string.IsNullOrWhiteSpace(id) ? id : throw JsonRead.Missing(ref reader, AccountMembers.Id), status ?? "", redirectUrl);
    }

    /// <summary>Returns a text without the redirect URL, because anyone who has it can complete the connection.</summary>
    /// <returns>The ID and the status.</returns>
    public override string ToString() => $"{Id} {Status}";

    // Members of another type count as absent, because the ID is sufficient.
    private static (string Status, string? RedirectUrl) ReadConnection(ref Utf8JsonReader reader)
    {
        (string Status, string? RedirectUrl) seen = ("", null);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return seen;
        }

        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.Val))
            {
                seen = ReadValue(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return seen;
    }

    private static (string Status, string? RedirectUrl) ReadValue(ref Utf8JsonReader reader)
    {
        var status = "";
        var redirectUrl = "";
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return ("", null);
        }

        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.Is(AccountMembers.Status))
            {
                status = ReadText(ref reader);
            }
            else if (name.Is(AccountMembers.StateRedirectUrl))
            {
                redirectUrl = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return (status, redirectUrl.Length == 0 ? null : redirectUrl);
    }

    private static string ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        reader.Skip();
        return "";
    }
}
