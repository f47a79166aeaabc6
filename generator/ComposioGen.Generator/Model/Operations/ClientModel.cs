namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents the class with the operations of one tag.</summary>
/// <param name="Name">The C# name, such as <c>ConnectedAccountsClient</c>.</param>
/// <param name="PropertyName">The name of the property of the root client.</param>
/// <param name="Documentation">The description of the tag in the document.</param>
/// <param name="Operations">The operations.</param>
internal sealed record ClientModel(string Name, string PropertyName, string? Documentation, EquatableArray<OperationModel> Operations);
