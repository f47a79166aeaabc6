namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Whether a member must be there, and what null means for it.</summary>
internal enum Presence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>Always written, may be null.</summary>
    RequiredNullable,

    /// <summary>May be left out; null and left out are one.</summary>
    Optional,

    /// <summary>Left out, null and a value are three things: <c>Optional&lt;T&gt;</c>.</summary>
    Tristate,
}
