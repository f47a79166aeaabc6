namespace Composio;

/// <summary>Specifies the expected kind of an <see cref="UnreadableValue"/>.</summary>
public enum UnreadableValueKind
{
    /// <summary>An element of a list, or a value of a map. The collection omits it; <see cref="UnreadableValueExtensions"/> returns it.</summary>
    Element,

    /// <summary>
    /// An optional member: its property is not set, and its JSON is kept in the object's additional properties, if it has any. Or a required number that
    /// is too large: its property is infinite.
    /// </summary>
    Member,

    /// <summary>
    /// A branch of a union. It is read as the <c>Unknown</c> branch, which keeps the JSON. Or a number in a union of values that does not fit into its
    /// type: the union keeps the number, but none of its types.
    /// </summary>
    Branch,
}
