namespace ComposioGen.Generator.Binding;

/// <summary>
/// Where every branch of a union has a member of the same name that is itself a union (a connection state's <c>val</c>), the members
/// which all of those share move to one base class.
/// </summary>
internal static class CommonBaseBinder
{
    // A single member in common is a coincidence more often than a concept.
    private const int FewestMembers = 2;

    public static void Bind(UnionDraft outer, IReadOnlyList<ObjectDraft> named, ICollection<TypeDraft> drafts)
    {
        foreach (var member in outer.Branches[0].Content.Members)
        {
            var inner = outer.Branches
                .Select(branch => branch.Content.Members.FirstOrDefault(other => other.JsonName == member.JsonName)?.Type.Draft)
                .ToList();
            if (inner.All(draft => draft is UnionDraft { Base: null }) && inner.Distinct().Count() > 1)
            {
                Share(inner.Cast<UnionDraft>().Distinct().ToList(), new NameCandidate(outer, "Fields"), named, drafts);
            }
        }
    }

    private static void Share(List<UnionDraft> unions, NameCandidate place, IReadOnlyList<ObjectDraft> named, ICollection<TypeDraft> drafts)
    {
        var members = UnionBinder.Shared(unions.Select(union => union.SharedMembers), null);
        if (members.Count < FewestMembers)
        {
            return;
        }

        // When the document has a named schema with just these members, the base bears its name.
        var keys = new HashSet<string>(members.Select(member => member.Key), StringComparer.Ordinal);
        var model = named.FirstOrDefault(draft => !draft.IsUsed && draft.Members.Count == keys.Count && draft.Members.All(member => keys.Contains(member.Key)));
        var shared = new BaseDraft
        {
            Pointer = model?.Pointer ?? unions[0].Pointer,
            GivenName = model?.GivenName,
            Documentation = model?.Documentation,
            Members = members,
            KeepsAdditional = unions.All(union => union.KeepsAdditional),
            IsUsed = true,
            InRequest = unions.Any(union => union.InRequest),
        };
        shared.Key = "base(" + string.Join(",", keys.OrderBy(key => key, StringComparer.Ordinal)) + ")";
        shared.AddCandidate(place);
        drafts.Add(shared);
        foreach (var union in unions)
        {
            union.Base = shared;
            union.SharedMembers = union.SharedMembers.Where(member => !keys.Contains(member.Key)).ToList();
        }
    }
}
