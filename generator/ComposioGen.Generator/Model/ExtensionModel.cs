namespace ComposioGen.Generator.Model;

/// <summary>What an SDK has beyond the types and operations of its document. An API defines its own kinds.</summary>
internal abstract record ExtensionModel;
