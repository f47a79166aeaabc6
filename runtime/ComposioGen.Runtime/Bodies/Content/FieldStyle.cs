using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Specifies how a list or an object is serialized in a form or in a query string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum FieldStyle
{
    /// <summary>Lists repeat the name (<c>a=1&amp;a=2</c>); objects put the member in brackets (<c>a[b]=1</c>).</summary>
    Default,

    /// <summary>OpenAPI's <c>form</c> with explode: lists repeat the name; the members of an object become separate fields (<c>b=1</c>).</summary>
    Exploded,

    /// <summary>OpenAPI's <c>form</c> without explode: one field, values joined by commas (<c>a=1,2</c>; <c>a=b,1</c> for an object).</summary>
    CommaSeparated,

    /// <summary>One field, values joined by spaces.</summary>
    SpaceSeparated,

    /// <summary>One field, values joined by pipes.</summary>
    PipeSeparated,

    /// <summary>OpenAPI's <c>deepObject</c>: members and indices in brackets (<c>a[b]=1</c>, <c>a[0]=1</c>).</summary>
    DeepObject,

    /// <summary>One field with the JSON text of the value.</summary>
    Json,
}
