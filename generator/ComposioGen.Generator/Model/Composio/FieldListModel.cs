namespace ComposioGen.Generator.Model.Composio;

/// <summary>Represents a list of fields of which some may be hidden from the user.</summary>
/// <param name="Name">The C# name of the list.</param>
/// <param name="IsVisible">The C# name of the member that specifies whether users see a field.</param>
internal sealed record FieldListModel(string Name, string IsVisible);
