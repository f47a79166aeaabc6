namespace ComposioGen.Generator.Model.Composio;

/// <summary>Members that are added to an emitted type beside the document's own.</summary>
/// <param name="Type">The type that is extended.</param>
internal abstract record ConvenienceModel(string Type) : ExtensionModel;
