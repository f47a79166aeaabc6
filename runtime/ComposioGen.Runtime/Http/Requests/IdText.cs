using System.Text;

namespace Composio.Runtime;

/// <summary>Validates IDs that an application chooses.</summary>
internal static class IdText
{
    /// <summary>The maximum number of characters in the API's document.</summary>
    public const int MaxLength = 256;

    /// <summary>Returns why the API cannot receive an ID unchanged, as a sentence; null when it can.</summary>
    public static string? Problem(string id)
    {
        if (id.Length > MaxLength)
        {
            return $"The ID is longer than {MaxLength} characters.";
        }

        // Half of a surrogate pair would be sent as a replacement character, so two IDs could become one.
        for (var position = 0; position < id.Length; position++)
        {
            if (Rune.DecodeFromUtf16(id.AsSpan(position), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return "The ID contains half of a surrogate pair, which cannot be sent.";
            }

            // Databases truncate a text there, or reject it.
            if (rune.Value == 0)
            {
                return "The ID contains a NUL character.";
            }

            position += length - 1;
        }

        return null;
    }
}
