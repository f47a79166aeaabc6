using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>A set of named string values that keeps the values it does not know.</summary>
/// <typeparam name="TSelf">The enum itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The value as it is on the wire; never null, and empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>The values that have a name, in the order of the document; others may come all the same.</summary>
    static abstract IReadOnlyList<TSelf> NamedValues { get; }

    /// <summary>Takes a value from the wire, known or not.</summary>
    /// <param name="value">The value; not null.</param>
    /// <returns>The enum value.</returns>
    static abstract TSelf FromValue(string value);
}
