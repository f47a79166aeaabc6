using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Assigns C# names to the members of a type or the values of an enum. Of several members with the same name, <see cref="NameOwner"/>
/// determines the one that keeps it; the others get a name that describes their spelling. The order of the document is irrelevant.
/// </summary>
internal static class MemberNamer
{
    /// <param name="members">The members or values.</param>
    /// <param name="taken">The names already used in the type: its own, nested types, those of its base, and those of emitted code.</param>
    /// <returns>The C# names by name in the JSON.</returns>
    public static Dictionary<string, string> Assign(IEnumerable<RequestedName> members, IEnumerable<string> taken) =>
        Assign(members, new HashSet<string>(taken, StringComparer.Ordinal));

    /// <inheritdoc cref="Assign(IEnumerable{RequestedName}, IEnumerable{string})" />
    public static Dictionary<string, string> Assign(IEnumerable<RequestedName> members, HashSet<string> taken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var all = members
            .Where(member => known.Add(member.JsonName))
            .Select(member => new NamedMember(member.JsonName, CSharpName.Chosen(member.Wanted, member.JsonName), member.Wanted is not null, member.Deprecated))
            .ToList();
        var owners = new NameOwner(all);
        var names = new Dictionary<string, string>(all.Count, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        bool Take(string name) => !taken.Contains(name) && used.Add(name);

        foreach (var group in all.GroupBy(member => member.Name, StringComparer.Ordinal).OrderBy(group => taken.Contains(group.Key) ? 1 : 0))
        {
            // Names declared by the type itself are not available.
            var name = taken.Contains(group.Key) ? group.Key + "Value" : group.Key;
            if (Take(name))
            {
                names.Add(owners.Of(group.ToList()).JsonName, name);
            }
        }

        var others = all.Where(member => !names.ContainsKey(member.JsonName));
        foreach (var member in others.OrderBy(member => Spelling.IsPlain(member.JsonName) ? 0 : 1).ThenBy(member => member.JsonName, StringComparer.Ordinal))
        {
            names.Add(member.JsonName, FirstAvailable(member.Alternatives, Take));
        }

        return names;
    }

    private static string FirstAvailable(IEnumerable<string> candidates, Func<string, bool> take)
    {
        var last = "";
        foreach (var candidate in candidates)
        {
            last = candidate;
            if (take(candidate))
            {
                return candidate;
            }
        }

        while (!take(last += StableLetters.Of(last)))
        {
        }

        return last;
    }
}
