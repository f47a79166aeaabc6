namespace Composio.Runtime;

/// <summary>Finds members by name.</summary>
internal sealed class MemberLookup
{
    private readonly JsonMember[] _members;
    private readonly ulong[] _keys;
    private readonly int[] _required;

    /// <summary>Initializes the lookup.</summary>
    /// <param name="members">The members by index.</param>
    public MemberLookup(JsonMember[] members)
    {
        _members = members;
        _keys = new ulong[members.Length];
        var required = new List<int>();
        for (var index = 0; index < members.Length; index++)
        {
            _keys[index] = members[index].Key;
            if (members[index].MustBePresent)
            {
                required.Add(index);
            }
        }

        _required = [.. required];
    }

    /// <summary>Gets the members by index.</summary>
    public JsonMember[] Members => _members;

    /// <summary>Gets the indexes of the required members.</summary>
    public ReadOnlySpan<int> Required => _required;

    /// <summary>Gets or sets the number of members of the last object, as an estimate for the next one.</summary>
    public int Expected { get; set; }

    /// <summary>Finds a member.</summary>
    /// <param name="utf8">The name in UTF-8, unescaped.</param>
    /// <param name="start">The index at which to begin: documents and responses list members in the same order.</param>
    /// <returns>The index; -1 when there is no member with the name.</returns>
    public int Find(ReadOnlySpan<byte> utf8, int start)
    {
        var key = JsonMember.KeyOf(utf8);
        var found = Find(utf8, key, start, _keys.Length);
        return found >= 0 ? found : Find(utf8, key, 0, Math.Min(start, _keys.Length));
    }

    private int Find(ReadOnlySpan<byte> utf8, ulong key, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_keys[i] == key && _members[i].Is(utf8))
            {
                return i;
            }
        }

        return -1;
    }
}
