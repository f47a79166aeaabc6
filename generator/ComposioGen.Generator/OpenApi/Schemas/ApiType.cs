using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>The JSON type that a schema names.</summary>
internal enum ApiType
{
    /// <summary>The schema names no type.</summary>
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
