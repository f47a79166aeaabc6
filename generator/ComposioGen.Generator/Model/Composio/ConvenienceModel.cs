namespace ComposioGen.Generator.Model.Composio;

/// <summary>Represents members that are added to an emitted type.</summary>
/// <param name="Type">The type to extend.</param>
internal abstract record ConvenienceModel(string Type) : ExtensionModel;
