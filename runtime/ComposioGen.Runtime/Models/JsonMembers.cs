using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Describes the members of a model by index, and reads, writes and prints their values.</summary>
/// <remarks>For generated code. A table is complete before it is used, and thread-safe from then on.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerNonUserCode]
public sealed partial class JsonMembers
{
    private readonly List<JsonMember> _members = [];
    private readonly JsonMembers? _inherited;
    private JsonTag? _tag;
    private int _additional = -1;
    private MemberLookup? _lookup;

    /// <summary>Initializes an empty table.</summary>
    public JsonMembers()
    {
    }

    private JsonMembers(JsonMembers inherited, JsonTag? tag)
    {
        _members.AddRange(inherited._members);
        _inherited = inherited;
        _additional = inherited._additional;
        _tag = tag ?? inherited._tag;
    }

    /// <summary>Creates the table of a type that adds members to these.</summary>
    /// <returns>The table; its own members follow those of this one.</returns>
    public JsonMembers Derive() => new(this, null);

    /// <summary>Creates the table of a union's branch.</summary>
    /// <param name="tag">The value of the discriminator.</param>
    /// <returns>The table; its own members follow those of this one.</returns>
    public JsonMembers Derive(string tag) => new(this, (_tag ?? throw new InvalidOperationException("The table has no discriminator.")).With(tag));

    /// <summary>Names the discriminator of a union.</summary>
    /// <param name="jsonName">The name in the JSON.</param>
    /// <param name="name">The name of the property; null for the JSON name in Pascal case.</param>
    /// <returns>This table.</returns>
    public JsonMembers Discriminator(string jsonName, string? name = null)
    {
        _tag = new(jsonName, name);
        return this;
    }

    /// <summary>Adds the member for properties that are not in the OpenAPI document.</summary>
    /// <returns>This table.</returns>
    public JsonMembers Additional()
    {
        _additional = _members.Count;
        return Add(new AdditionalMember { ExplicitName = "AdditionalProperties" });
    }

    /// <summary>Names the property of the last member, whose name is not the JSON name in Pascal case.</summary>
    /// <param name="name">The name of the property.</param>
    /// <returns>This table.</returns>
    public JsonMembers Named(string name)
    {
        _members[^1].ExplicitName = name;
        return this;
    }

    private JsonMembers Add(JsonMember member)
    {
        _members.Add(member);
        return this;
    }
}
