namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Represents the encoding of one member of a form.</summary>
/// <param name="Property">The name of the member.</param>
/// <param name="ContentType">The media type of the member; null for none.</param>
/// <param name="Style">The <c>style</c> in the document; null for none.</param>
/// <param name="Explode">The <c>explode</c> in the document; null for none.</param>
internal sealed record ApiEncoding(string Property, string? ContentType, string? Style, bool? Explode)
{
    /// <summary>Gets whether reserved characters of the value are sent without percent-encoding.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>Gets the names of the headers of the part.</summary>
    public EquatableArray<string> Headers { get; init; } = [];
}
