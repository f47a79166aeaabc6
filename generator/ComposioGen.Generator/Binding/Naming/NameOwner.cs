using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Determines which of several members with the same name keeps it: the one that is not deprecated, the one that requests it, the one with
/// plain spelling, then the one in lower case, unless all other members of the type are spelled like another candidate.
/// </summary>
internal sealed class NameOwner
{
    // A single member with another separator is not a convention.
    private const int MinFollowers = 2;

    // There are no other common conventions.
    private const int MaxCompared = 8;

    private readonly Dictionary<int, int> _conventions = [];

    public NameOwner(IEnumerable<NamedMember> all)
    {
        foreach (var member in all)
        {
            _conventions[member.Conventions] = _conventions.TryGetValue(member.Conventions, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Returns the member that keeps the name.</summary>
    public NamedMember Of(IReadOnlyList<NamedMember> twins)
    {
        if (twins.Count == 1)
        {
            return twins[0];
        }

        var candidates = Narrow(Narrow(Narrow(twins.OrderBy(member => member.JsonName, StringComparer.Ordinal).ToList(), member => !member.Deprecated), member => member.IsRequested), member => Spelling.IsPlain(member.JsonName));
        if (candidates.Count is 1 or > MaxCompared)
        {
            return candidates[0];
        }

        // Without plain spellings, the fewest signs are plainest: 1.0 rather than (1.0). Lower case is plain unless the siblings use another convention.
        var plainest = candidates
            .OrderBy(member => Spelling.IsPlain(member.JsonName) ? 0 : member.JsonName.Count(c => !NameWords.IsPart(c)))
            .ThenBy(member => member.JsonName.Any(char.IsUpper) ? 1 : 0)
            .ThenBy(member => member.JsonName.Count(c => c != '_' && !NameWords.IsPart(c)))
            .ThenBy(member => member.JsonName, StringComparer.Ordinal)
            .First();
        var followed = candidates.Where(member => Followers(member, candidates, twins) > 0).ToList();
        return followed.Count == 1 && Followers(followed[0], candidates, twins) >= (DiffersOnlyInCase(followed[0], plainest) ? 1 : MinFollowers) ? followed[0] : plainest;
    }

    private static bool DiffersOnlyInCase(NamedMember one, NamedMember other) => string.Equals(one.JsonName, other.JsonName, StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<NamedMember> Narrow(IReadOnlyList<NamedMember> members, Func<NamedMember, bool> condition) =>
        members.Where(condition).ToList() is { Count: > 0 } some ? some : members;

    /// <summary>Returns the number of other members of the type that are spelled like this one and unlike every other candidate.</summary>
    private int Followers(NamedMember member, IReadOnlyList<NamedMember> candidates, IReadOnlyList<NamedMember> twins)
    {
        bool Follows(int conventions) => (conventions & member.Conventions) != 0
            && candidates.All(other => other == member || (conventions & other.Conventions) == 0);

        return _conventions.Where(entry => Follows(entry.Key)).Sum(entry => entry.Value) - twins.Count(twin => Follows(twin.Conventions));
    }
}
