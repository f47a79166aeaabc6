using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Members of an object in their order, to be found by name.</summary>
internal sealed class MemberTable
{
    /// <summary>The members; every value owns its memory.</summary>
    public List<KeyValuePair<string, JsonElement>> Members { get; } = [];

    /// <summary>Where each name stands among them.</summary>
    public Dictionary<string, int> Positions { get; } = new(StringComparer.Ordinal);

    /// <summary>Replaces a member in its place, or adds one at the end.</summary>
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

    /// <summary>Adds a member at the end.</summary>
    /// <exception cref="ArgumentException">There is such a member already.</exception>
    public void Add(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        Positions.Add(name, Members.Count);
        Members.Add(new(name, value));
    }
}
