namespace ComposioGen.Generator.Model.Composio;

/// <summary>A list of fields of which some may be hidden from the user.</summary>
/// <param name="Name">C# name of the list.</param>
/// <param name="IsVisible">C# name of the member by which a field says whether users see it.</param>
internal sealed record FieldListModel(string Name, string IsVisible);
