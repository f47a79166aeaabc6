namespace ComposioGen.Generator.Model.Composio;

/// <summary>Represents an object that is copied with some members changed.</summary>
/// <param name="Type">The type of the object.</param>
/// <param name="Unchanged">The C# names of the members that are copied unchanged.</param>
internal sealed record CopiedObjectModel(string Type, EquatableArray<string> Unchanged);
