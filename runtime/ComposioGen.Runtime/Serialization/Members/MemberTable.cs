using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Stores the members of an object in order, with lookup by name.</summary>
internal sealed class MemberTable
{
    /// <summary>Gets the members; every value owns its memory.</summary>
    public List<KeyValuePair<string, JsonElement>> Members { get; } = [];

    /// <summary>Gets the index of each member by name.</summary>
    public Dictionary<string, int> Positions { get; } = new(StringComparer.Ordinal);

    /// <summary>Replaces a member in place, or appends it.</summary>
    public void Set(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Positions.TryGetValue(name, out var position))
        {
            Members[position] = new(name, value);
        }
        else
        {
            Add(name, value);
        }
    }

    /// <summary>Appends a member.</summary>
    /// <exception cref="ArgumentException">A member with the name already exists.</exception>
    public void Add(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        Positions.Add(name, Members.Count);
        Members.Add(new(name, value));
    }
}
