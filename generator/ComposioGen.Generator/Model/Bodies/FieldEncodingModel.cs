namespace ComposioGen.Generator.Model.Bodies;

/// <summary>Represents the encoding of one field of a form.</summary>
/// <param name="Name">The name of the field in the API.</param>
/// <param name="Style">The name of the runtime's field style.</param>
internal sealed record FieldEncodingModel(string Name, string Style);
