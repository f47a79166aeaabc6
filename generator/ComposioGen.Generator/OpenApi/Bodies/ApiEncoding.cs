namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>How the document encodes one member of a form.</summary>
/// <param name="Property">The member.</param>
/// <param name="ContentType">The media type of the member; null when the document names none.</param>
/// <param name="Style">The style that the document names; null when it names none.</param>
/// <param name="Explode">The <c>explode</c> that the document gives; null when it gives none.</param>
internal sealed record ApiEncoding(string Property, string? ContentType, string? Style, bool? Explode);
