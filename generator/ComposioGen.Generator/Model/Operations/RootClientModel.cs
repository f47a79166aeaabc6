namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents the root client.</summary>
internal sealed record RootClientModel(string Name, string? Documentation, EquatableArray<ClientReference> Clients);
