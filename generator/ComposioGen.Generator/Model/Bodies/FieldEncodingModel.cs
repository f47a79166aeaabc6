namespace ComposioGen.Generator.Model.Bodies;

/// <summary>Represents the encoding of one field of a form.</summary>
/// <param name="Name">The name of the field in the API.</param>
/// <param name="Style">The name of the runtime's field style.</param>
/// <param name="MediaType">The media type of the part; null when the value determines it.</param>
internal sealed record FieldEncodingModel(string Name, string Style, string? MediaType);
