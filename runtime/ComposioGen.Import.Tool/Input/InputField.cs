using System.Text.Json;

namespace ComposioGen.Import.Tool.Input;

/// <summary>A value of a row with its name. It may be a credential, so it shows its name only.</summary>
/// <param name="Name">The column's name, or the member's; for a nested member the path to it, with dots.</param>
/// <param name="Text">The value when it is a text; else null.</param>
/// <param name="Json">The value when it is no text; else undefined.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct InputField(string Name, string? Text, JsonElement Json, TextPlace Place)
{
    /// <summary>Gets a value that indicates whether another field has the same value.</summary>
    public bool HasValueOf(InputField other) =>
        (Text ?? Json.GetRawText()) == (other.Text ?? other.Json.GetRawText());

    public override string ToString() => Name;
}
