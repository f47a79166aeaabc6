namespace ComposioGen.Generator.Binding;

/// <summary>
/// Gives the members of one type their C# names. Of two that become one name, the live one keeps it, then the one in snake case; the
/// other gets a suffix that says how it is spelt. The order of the document does not matter.
/// </summary>
internal static class MemberNamer
{
    // Members that every emitted record has already.
    private static readonly string[] Reserved =
    [
        "AdditionalProperties", "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
        "PrintMembers", "ReadFrom", "ReadShared", "ReferenceEquals", "ToString", "WriteShared", "WriteTo",
    ];

    /// <param name="members">Name on the wire, name wished for, deprecated or not.</param>
    /// <param name="taken">Names that the type has already: its own, nested types, those of its base.</param>
    /// <returns>C# names by name on the wire.</returns>
    public static Dictionary<string, string> Assign(IEnumerable<(string JsonName, string? Wanted, bool Deprecated)> members, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(Reserved.Concat(taken), StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var ordered = members
            .OrderBy(member => member.Deprecated ? 1 : 0)
            .ThenBy(member => member.Wanted is null ? 1 : 0)
            .ThenBy(member => member.JsonName.Any(char.IsUpper) ? 1 : 0)
            .ThenBy(member => member.JsonName, StringComparer.Ordinal);
        foreach (var (jsonName, wanted, deprecated) in ordered)
        {
            var name = Naming.Chosen(wanted, jsonName);
            if (!used.Add(name))
            {
                name += deprecated ? "Deprecated" : Spelling(jsonName);
                while (!used.Add(name))
                {
                    name += "Member";
                }
            }

            names[jsonName] = name;
        }

        return names;
    }

    private static string Spelling(string jsonName) =>
        jsonName.Contains('-') ? "KebabCase"
        : jsonName.Contains('_') ? "SnakeCase"
        : !jsonName.Any(char.IsLower) ? "UpperCase"
        : jsonName.Any(char.IsUpper) ? "CamelCase"
        : "Value";
}
