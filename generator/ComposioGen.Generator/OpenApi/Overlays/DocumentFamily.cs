namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Compares the title of a document with the family that an overlay names. A publisher adds versions and words to its titles from one
/// revision to the next, so a title belongs to a family when it contains all of the family's words.
/// </summary>
internal static class DocumentFamily
{
    /// <summary>Whether the title contains every word of the family, in any case and order.</summary>
    public static bool Contains(string family, string? title) =>
        title is not null && new HashSet<string>(Words(title), StringComparer.OrdinalIgnoreCase).IsSupersetOf(Words(family));

    private static string[] Words(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
