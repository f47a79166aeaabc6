namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Compares the title of a document with the family of an overlay. Publishers add versions and words to titles, so a title belongs to a
/// family when it contains all words of the family.
/// </summary>
internal static class DocumentFamily
{
    /// <summary>Returns whether the title contains every word of the family, in any case and order.</summary>
    public static bool Contains(string family, string? title) =>
        title is not null && new HashSet<string>(Words(title), StringComparer.OrdinalIgnoreCase).IsSupersetOf(Words(family));

    private static string[] Words(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
