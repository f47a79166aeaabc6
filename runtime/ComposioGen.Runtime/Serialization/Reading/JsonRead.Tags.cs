using System.Text.Json;

namespace Composio.Runtime;

/// <content>Discriminators of unions.</content>
public static partial class JsonRead
{
    /// <summary>Returns the text of a member.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The text; empty when the value is not an object, or the member is missing or not a string.</returns>
    public static string Tag(JsonElement json, ReadOnlySpan<byte> memberName) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(memberName, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString() ?? ""
            : "";

    /// <summary>Searches an object for a member without advancing the reader.</summary>
    /// <param name="reader">A copy of the reader on the start of the object; the original does not advance.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>Whether the object has the member; false when the value is not an object.</returns>
    public static bool HasMember(Utf8JsonReader reader, ReadOnlySpan<byte> memberName)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (NextMember(ref reader, out var name))
        {
            if (name.Is(memberName))
            {
                return true;
            }

            Skip(ref reader);
        }

        return false;
    }
}
