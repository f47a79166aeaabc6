namespace ComposioGen.Generator.Model.Composio.Import;

/// <summary>Represents an operation of another client that the import calls.</summary>
/// <param name="Name">The client and the method, for traces.</param>
/// <param name="Route">The path template.</param>
internal sealed record ImportOperationModel(string Name, string Route);
