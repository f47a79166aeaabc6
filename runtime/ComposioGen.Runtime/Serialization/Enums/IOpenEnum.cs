using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents a set of named string values that preserves unknown values.</summary>
/// <typeparam name="TSelf">The type of the enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>Gets the value in the JSON; never null, and empty for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Gets the named values, in the order of the document; the API may return others.</summary>
    static abstract IReadOnlyList<TSelf> NamedValues { get; }

    /// <summary>Creates an enum value from a JSON value, known or unknown.</summary>
    /// <param name="value">The value; not null.</param>
    /// <returns>The enum value.</returns>
    static abstract TSelf FromValue(string value);
}
