namespace ComposioGen.Generator.Model.Operations;

/// <summary>The class with the operations of one tag.</summary>
/// <param name="Name">The C# name, such as <c>ConnectedAccountsClient</c>.</param>
/// <param name="PropertyName">How the root client names it.</param>
/// <param name="Documentation">The document's words on the tag.</param>
/// <param name="Operations">Its operations.</param>
internal sealed record ClientModel(string Name, string PropertyName, string? Documentation, EquatableArray<OperationModel> Operations);
