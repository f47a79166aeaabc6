namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Represents a URI that identifies a schema: the absolute URI of a schema resource, and the fragment in it. Nothing is ever requested from it.</summary>
/// <param name="Resource">The absolute URI without the fragment.</param>
/// <param name="Fragment">The fragment without its <c>#</c>; empty for none.</param>
internal sealed record SchemaUri(Uri Resource, string Fragment)
{
    /// <summary>The maximum length of a URI. Each nested URI may contain the whole URI of the schema around it.</summary>
    public const int MaxLength = 2048;

    // The URI of a document is unknown; references to its schemas by relative URIs are resolved as if this were its URI.
    private static readonly Uri DocumentBase = new("https://document.invalid/");

    /// <summary>Gets the URI of the document.</summary>
    public static SchemaUri Document { get; } = new(DocumentBase, "");

    /// <summary>Resolves a reference against this URI; null when it is not a URI or too long.</summary>
    public SchemaUri? Resolve(string reference)
    {
        var hash = reference.IndexOf('#');
        var (address, fragment) = hash < 0 ? (reference, "") : (reference.Substring(0, hash), reference.Substring(hash + 1));
        if (address.Length == 0)
        {
            return this with { Fragment = fragment };
        }

        return address.Length <= MaxLength
            && address.All(IsAllowed)
            && Uri.TryCreate(Resource, address, out var uri)
            && uri.IsAbsoluteUri
            && uri.OriginalString.Length <= MaxLength ? new SchemaUri(uri, fragment) : null;
    }

    // RFC 3986, and the letters of RFC 3987 in the basic multilingual plane.
    private static bool IsAllowed(char character) =>
        character > ' ' && character != '\u007f' && !char.IsControl(character) && !char.IsWhiteSpace(character) && !char.IsSurrogate(character) && "<>\"{}|\\^`".IndexOf(character) < 0;
}
