namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents a problem in the document: its kind, the arguments of the message, and its location.</summary>
/// <param name="Kind">The kind, which determines the diagnostic.</param>
/// <param name="Line">The zero-based line; -1 when only <paramref name="Pointer"/> specifies the location.</param>
/// <param name="Column">The zero-based column.</param>
internal sealed record ApiProblem(ApiProblemKind Kind, EquatableArray<string> Arguments, string? Pointer, int Line = -1, int Column = -1)
{
    /// <summary>Gets the overlay with the problem; null for the document itself.</summary>
    public string? File { get; init; }
}
