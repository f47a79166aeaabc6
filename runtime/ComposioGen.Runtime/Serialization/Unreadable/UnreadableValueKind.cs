namespace Composio;

/// <summary>Specifies what an <see cref="UnreadableValue"/> was to be.</summary>
public enum UnreadableValueKind
{
    /// <summary>An element of a list, or a value of a map. It is not among the elements; <see cref="UnreadableValueExtensions"/> returns it.</summary>
    Element,

    /// <summary>An optional member. Its property is not set, and its JSON is among the object's additional properties, where the object has any.</summary>
    Member,

    /// <summary>A branch of a union. It is read as the <c>Unknown</c> branch, which keeps the JSON.</summary>
    Branch,
}
