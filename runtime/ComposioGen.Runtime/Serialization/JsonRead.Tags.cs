using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <content>What tells the branches of a union apart, in JSON that is already parsed.</content>
public static partial class JsonRead
{
    /// <summary>The text of a member.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The text; empty when the value is no object, or the member is absent or no text.</returns>
    public static string Tag(JsonElement json, ReadOnlySpan<byte> memberName) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(memberName, out var member) && member.ValueKind == JsonValueKind.String
            ? member.GetString() ?? ""
            : "";

    /// <summary>A reader over JSON that is already parsed.</summary>
    /// <param name="json">Any JSON value.</param>
    /// <returns>A reader that stands on the value's first token.</returns>
    public static Utf8JsonReader Start(JsonElement json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.GetRawText()));
        reader.Read();
        return reader;
    }
}
