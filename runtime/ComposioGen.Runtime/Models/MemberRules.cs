using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Specifies the rules for presence, null and printing of a member.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MemberRules
{
    /// <summary>The member may be absent; null and absent are the same.</summary>
    Optional = 0,

    /// <summary>The member must be present.</summary>
    Required = 1,

    /// <summary>Null is a value: a required member is written as null, an optional one distinguishes null from absent.</summary>
    Nullable = 2,

    /// <summary>The value is a credential and is shown as <c>***</c>.</summary>
    Secret = 4,

    /// <summary>The member is read but not written with the others.</summary>
    Tag = 8,

    /// <summary>The member is returned in responses and is not written in requests.</summary>
    ResponseOnly = 16,
}
