namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Specifies whether a member is required, and the meaning of null.</summary>
internal enum Presence
{
    /// <summary>Required, never null.</summary>
    Required,

    /// <summary>Always written, may be null.</summary>
    RequiredNullable,

    /// <summary>Required in requests, but not present in responses.</summary>
    RequiredToSend,

    /// <summary>Optional; null and omitted are the same.</summary>
    Optional,

    /// <summary>Omitted, null and a value are distinguished: <c>Optional&lt;T&gt;</c>.</summary>
    Tristate,
}
