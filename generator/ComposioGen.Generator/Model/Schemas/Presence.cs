namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Whether a member must be there, and what null means for it.</summary>
internal enum Presence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>Always written, may be null.</summary>
    RequiredNullable,

    /// <summary>Must be given to be sent, but answers do not have it.</summary>
    RequiredToSend,

    /// <summary>May be left out; null and left out are one.</summary>
    Optional,

    /// <summary>Left out, null and a value are three things: <c>Optional&lt;T&gt;</c>.</summary>
    Tristate,
}
