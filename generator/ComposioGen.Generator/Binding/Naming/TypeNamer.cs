using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Assigns the names of types. Inline types are named by their location; of several locations the shortest name is used, so the order of the
/// document is irrelevant.
/// </summary>
internal sealed class TypeNamer
{
    private const int MaxNameLength = 60;
    private const string Operations = "Operations";

    // Each type becomes a file, and file names are case-insensitive on some systems.
    private readonly HashSet<string> _usedNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<TypeDraft, string> _preferredNames = [];

    public TypeNamer(IEnumerable<string> alsoReserved)
    {
        _usedNames.UnionWith(ReservedNames.All);
        _usedNames.UnionWith(alsoReserved);
    }

    /// <summary>Claims a name for a type without a schema, such as a client or a request class.</summary>
    public string Claim(string name) => ClaimFirst([name], name);

    /// <summary>Claims the first available one of several names.</summary>
    /// <param name="preferredNames">The names, in order of preference.</param>
    /// <param name="key">The unique key of the type, such as its operation.</param>
    public string ClaimFirst(IEnumerable<string> preferredNames, string key) => Take(preferredNames.Select(WithoutRepeats), ["Parameters"], [], key);

    /// <summary>Reserves the name of a client: that of the client OAuthClient is OAuthClientOperations.</summary>
    public string ClaimClient(string key) => Take(key.EndsWith("Client", StringComparison.Ordinal) ? [key + Operations] : [key + "Client", key + Operations], ["Group"], [], key);

    public void AssignNames(IEnumerable<TypeDraft> drafts)
    {
        var all = drafts.ToList();
        foreach (var draft in all.Where(draft => draft.DeclaredName is not null).OrderBy(draft => Rank(draft)).ThenBy(draft => draft.DeclaredName, StringComparer.Ordinal).ThenBy(draft => draft.Key, StringComparer.Ordinal))
        {
            // A document may assign the same name to two structures: the second is named as if it had none.
            draft.Name = Take(draft.IsComponent ? [draft.DeclaredName!] : PreferredNames(draft).Prepend(draft.DeclaredName!), draft);
        }

        var inline = all.Where(draft => draft.DeclaredName is null);
        foreach (var draft in inline.OrderBy(draft => PreferredName(draft).Length).ThenBy(PreferredName, StringComparer.Ordinal).ThenBy(draft => draft.Key, StringComparer.Ordinal))
        {
            draft.Name = Take(PreferredNames(draft), draft);
        }
    }

    // PageUser keeps its name when the document also contains Page<User>, and Thing beside THING, which would be the same file. A requested name is that of
    // the document too.
    private static int Rank(TypeDraft draft)
    {
        var name = draft.DeclaredName!;
        if (CSharpName.Pascal(name) != name)
        {
            return 2;
        }

        var component = draft.IsComponent ? JsonPointer.Split(draft.Pointer).LastOrDefault() ?? "" : "";
        return draft.IsComponent && component != name && CSharpName.Pascal(component) == name ? 1 : 0;
    }

    private string Take(IEnumerable<string> preferredNames, TypeDraft draft) => Take(preferredNames.Select(WithoutRepeats), Kind(draft), draft.OwnNames, draft.Key);

    private string Take(IEnumerable<string> preferredNames, string[] kinds, IReadOnlyCollection<string> ownNames, string key)
    {
        var last = "";
        foreach (var preferredName in preferredNames.SelectMany(Shortened))
        {
            last = preferredName;
            if (!ownNames.Contains(last) && _usedNames.Add(last))
            {
                return last;
            }
        }

        foreach (var kind in kinds.Where(kind => !last.EndsWith(kind, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            last = Shorten(last, MaxNameLength - kind.Length) + kind;
            if (!ownNames.Contains(last) && _usedNames.Add(last))
            {
                return last;
            }
        }

        // With so many types of one name, no distinguishing words are left.
        while (!_usedNames.Add(last = Shorten(last, MaxNameLength - StableLetters.Count) + StableLetters.Of(key)))
        {
            key += last;
        }

        return last;
    }

    private string PreferredName(TypeDraft draft)
    {
        if (draft.DeclaredName is not null)
        {
            return draft.DeclaredName;
        }

        if (!_preferredNames.TryGetValue(draft, out var preferredName))
        {
            // A recursive type contributes nothing to its own name until it is settled.
            _preferredNames[draft] = "";
            _preferredNames[draft] = preferredName = PreferredNames(draft).First();
        }

        return preferredName;
    }

    private List<string> PreferredNames(TypeDraft draft)
    {
        if (draft is ValueUnionDraft union && ValueUnionNames.Find(union) is { } name)
        {
            return [name];
        }

        var names = draft.Candidates.Select(candidate => (Owner: candidate.Parent is null ? "" : Owner(candidate.Parent), candidate)).ToList();

        // A location inside the type itself does not identify the location of the type.
        var outside = names.Where(place => place.candidate.Parent is null || place.Owner.Length > 0).ToList();
        return (outside.Count > 0 ? outside : names)
            .Select(place => place.Owner + place.candidate.Segment)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(candidate => candidate.Length)
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .ToList();
    }

    // Below a branch, the name of the branch identifies the location; the name of the union would only make it longer.
    private string Owner(TypeDraft parent)
    {
        var canonical = parent.Canonical;
        return canonical.Owner is null ? PreferredName(canonical) : PreferredName(canonical.Owner.Canonical) + canonical.Candidates[0].Segment;
    }

    // The words that distinguish a type from another one of the same name, in this order, without repetition.
    private static string[] Kind(TypeDraft draft) => draft switch
    {
        EnumDraft => ["Kind", "Option"],
        ValueUnionDraft => ["Value", "Content"],
        UnionDraft => ["Choice", "Content"],
        _ => ["Details", "Content"],
    };

    // The item of Orders is not an Order, which a component of that name would be.
    private static string WithoutRepeats(string name) => RepeatedWords.Remove(name, plurals: false);

    // Two long names often differ in one of the first words or in the middle.
    private static IEnumerable<string> Shortened(string name) =>
        name.Length <= MaxNameLength ? [name] : [Shorten(name, MaxNameLength), Shorten(name, MaxNameLength, removed: 3), Shorten(name, MaxNameLength, removed: 1)];

    private static string Shorten(string name, int longest, int removed = 2) => ShortName.Of(name, longest, removed, WithoutRepeats);
}
