using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Specifies how a list is serialized in a query string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ArrayFormat
{
    /// <summary>One parameter, values joined by commas: <c>a=1%2C2</c>. The format of the Composio API.</summary>
    CommaSeparated,

    /// <summary>One parameter for each value: <c>a=1&amp;a=2</c>.</summary>
    Repeated,

    /// <summary>One parameter, values joined by spaces: <c>a=1%202</c>.</summary>
    SpaceSeparated,

    /// <summary>One parameter, values joined by pipes: <c>a=1%7C2</c>.</summary>
    PipeSeparated,
}
