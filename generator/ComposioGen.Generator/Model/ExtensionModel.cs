namespace ComposioGen.Generator.Model;

/// <summary>Represents an addition to the types and operations of a document. Each API derives its own kinds.</summary>
internal abstract record ExtensionModel;
