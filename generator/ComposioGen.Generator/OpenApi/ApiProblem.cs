namespace ComposioGen.Generator.OpenApi;

/// <summary>Something wrong with the document: what kind, the words for the message, and where it stands.</summary>
/// <param name="Kind">Chooses the diagnostic.</param>
/// <param name="Line">Zero-based; -1 when the place is given by <paramref name="Pointer"/> alone.</param>
/// <param name="Column">Zero-based.</param>
internal sealed record ApiProblem(ApiProblemKind Kind, EquatableArray<string> Arguments, string? Pointer, int Line = -1, int Column = -1)
{
    /// <summary>The overlay that it is about; null for the document itself.</summary>
    public string? File { get; init; }
}
