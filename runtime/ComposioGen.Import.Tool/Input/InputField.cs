using System.Text.Json;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents a named value of a row. It may be a credential, so its text contains the name only.</summary>
/// <param name="Name">The name of the column or member; for a nested member its path, separated by dots.</param>
/// <param name="Text">The value when it is a string; else null.</param>
/// <param name="Json">The value when it is not a string; else undefined.</param>
/// <param name="Place">The location of the value.</param>
internal readonly record struct InputField(string Name, string? Text, JsonElement Json, TextPlace Place)
{
    /// <summary>Returns whether another field has the same value.</summary>
    public bool HasValueOf(InputField other) =>
        (Text ?? Json.GetRawText()) == (other.Text ?? other.Json.GetRawText());

    public override string ToString() => Name;
}
