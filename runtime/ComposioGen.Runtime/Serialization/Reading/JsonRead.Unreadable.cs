using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <content>Values that do not match the document, which are preserved as JSON and affect nothing else.</content>
public static partial class JsonRead
{
    /// <summary>Creates an unreadable value from the current value, and advances to its last token.</summary>
    /// <param name="reader">The reader, within the value.</param>
    /// <param name="start">A copy of the reader, on the first token of the value.</param>
    /// <param name="wrong">The problem.</param>
    /// <param name="kind">The expected kind of value.</param>
    /// <exception cref="JsonException">The JSON is invalid.</exception>
    internal static UnreadableValue Keep(ref Utf8JsonReader reader, Utf8JsonReader start, JsonReadException wrong, UnreadableValueKind kind)
    {
        reader = start;
        var position = start.TokenStartIndex;
        UnreadableCollector.Forget(position);
        var json = Element(ref reader);
        var value = new UnreadableValue(kind, json, wrong.DescribeWithin(json, position), position);
        UnreadableCollector.Add(value);
        return value;
    }

    /// <summary>Describes why the branch of a value cannot be determined.</summary>
    /// <param name="json">The value.</param>
    /// <param name="discriminator">The name of the discriminator; null for a union without one.</param>
    /// <returns>The problem; null when the value specifies an unknown branch.</returns>
    internal static string? BranchProblem(JsonElement json, byte[]? discriminator)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return $"$: expected an object, found {Describe(json.ValueKind)}";
        }

        if (discriminator is null)
        {
            return null;
        }

        var name = Encoding.UTF8.GetString(discriminator);
        return !json.TryGetProperty(discriminator, out var member) ? $"$.{name}: the discriminator is missing"
            : member.ValueKind == JsonValueKind.String ? null
            : $"$.{name}: expected a string, found {Describe(member.ValueKind)}";
    }

    /// <summary>Describes why the text of a required member cannot be used.</summary>
    /// <param name="json">The value.</param>
    /// <param name="memberName">The member's name in UTF-8.</param>
    /// <returns>The problem; null when the member is a string that is not empty.</returns>
    internal static string? TextProblem(JsonElement json, ReadOnlySpan<byte> memberName)
    {
        if (Tag(json, memberName).Length > 0)
        {
            return null;
        }

        var name = Encoding.UTF8.GetString(memberName);
        return json.ValueKind != JsonValueKind.Object ? $"$: expected an object, found {Describe(json.ValueKind)}"
            : !json.TryGetProperty(memberName, out var member) ? $"$.{name}: the required member '{name}' is missing"
            : member.ValueKind == JsonValueKind.String ? $"$.{name}: the string is empty"
            : $"$.{name}: expected a string, found {Describe(member.ValueKind)}";
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
