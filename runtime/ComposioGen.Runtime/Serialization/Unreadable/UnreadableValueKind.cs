namespace Composio;

/// <summary>Specifies the expected kind of an <see cref="UnreadableValue"/>.</summary>
public enum UnreadableValueKind
{
    /// <summary>An element of a list, or a value of a map. The collection omits it; <see cref="UnreadableValueExtensions"/> returns it.</summary>
    Element,

    /// <summary>
    /// An optional member, whose property is not set and whose JSON is in the additional properties of the object; or a required number that is too
    /// large, whose property is infinite.
    /// </summary>
    Member,

    /// <summary>
    /// A branch of a union, which is read as the <c>Unknown</c> branch and keeps its JSON; or a number in a union of values that does not fit into its
    /// C# type, which the union keeps without a value of one of its types.
    /// </summary>
    Branch,
}
