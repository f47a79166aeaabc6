namespace ComposioGen.Generator.Model.Operations;

/// <summary>The client that users construct.</summary>
internal sealed record RootClientModel(string Name, string? Documentation, EquatableArray<ClientReference> Clients);
