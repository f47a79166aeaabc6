namespace ComposioGen.Generator.Model.Composio.Import;

/// <summary>An operation of another client that the import calls.</summary>
/// <param name="Name">Client and method, for traces.</param>
/// <param name="Route">The path, with its placeholder.</param>
internal sealed record ImportOperationModel(string Name, string Route);
