namespace Composio.Runtime;

/// <summary>
/// Distinguishes a credential from the mask that the API returns in its place: the text <c>REDACTED</c>, or the first characters and three
/// dots.
/// </summary>
internal static class MaskedValue
{
    // The API shows four characters; a credential that actually ends in three dots is longer than a mask.
    private const int MaxVisible = 7;

    private static ReadOnlySpan<byte> Redacted => "REDACTED"u8;

    private static ReadOnlySpan<byte> Dots => "..."u8;

    /// <summary>Returns whether a text is a mask.</summary>
    public static bool Is(ReadOnlySpan<byte> text) =>
        text.SequenceEqual(Redacted)
        || (text.EndsWith(Dots) && text.Length > Dots.Length && VisibleLength(text) <= MaxVisible);

    private static int VisibleLength(ReadOnlySpan<byte> text) => System.Text.Encoding.UTF8.GetCharCount(text[..^Dots.Length]);
}
