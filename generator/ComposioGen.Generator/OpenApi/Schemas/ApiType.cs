using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Specifies the JSON type of a schema.</summary>
internal enum ApiType
{
    /// <summary>The schema has no type.</summary>
    Unspecified,
    Object,
    Array,
    String,
    Number,
    Integer,
    Boolean,

    /// <summary>Only null, as in <c>{"type": "null"}</c>.</summary>
    Null,

    /// <summary>Several types at once.</summary>
    Several,
}
