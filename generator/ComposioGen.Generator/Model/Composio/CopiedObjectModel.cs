namespace ComposioGen.Generator.Model.Composio;

/// <summary>An object of which a copy is made with some members changed.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Unchanged">C# names of the members that the copy takes as they are.</param>
internal sealed record CopiedObjectModel(string Type, EquatableArray<string> Unchanged);
