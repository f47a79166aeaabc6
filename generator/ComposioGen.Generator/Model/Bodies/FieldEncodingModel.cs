namespace ComposioGen.Generator.Model.Bodies;

/// <summary>How one field of a form is spelled.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Style">The name of the runtime's field style.</param>
internal sealed record FieldEncodingModel(string Name, string Style);
