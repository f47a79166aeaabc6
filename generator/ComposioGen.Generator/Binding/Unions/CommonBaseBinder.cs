using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>
/// Moves members that all branches of nested unions share to a base class, where every branch of a union has a member of the same name that
/// is itself a union (<c>val</c> of a connection state). Unions with the same shared members have the same base.
/// </summary>
internal sealed class CommonBaseBinder
{
    // A single shared member is usually a coincidence.
    private const int MinMembers = 2;

    private readonly ICollection<TypeDraft> _drafts;
    private readonly Dictionary<string, ObjectDraft> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BaseDraft> _bases = new(StringComparer.Ordinal);

    /// <param name="named">
    /// The named schemas of the document: the base is named after one that has exactly its members and no other use.
    /// </param>
    /// <param name="drafts">All types; the bases are added.</param>
    public CommonBaseBinder(IEnumerable<ObjectDraft> named, ICollection<TypeDraft> drafts)
    {
        _drafts = drafts;
        foreach (var model in named.Where(model => !model.IsUsed))
        {
            var key = KeyOf(model.Members);
            if (!_models.ContainsKey(key))
            {
                _models.Add(key, model);
            }
        }
    }

    public void Bind(UnionDraft outer)
    {
        foreach (var member in outer.Branches[0].Content.Members)
        {
            var inner = outer.Branches
                .Select(branch => branch.Content.Members.FirstOrDefault(other => other.JsonName == member.JsonName)?.Type.Draft)
                .ToList();
            if (inner.All(draft => draft is UnionDraft { Base: null }) && inner.Distinct().Count() > 1)
            {
                Share(inner.Cast<UnionDraft>().Distinct().ToList(), new NameCandidate(outer, "Fields"));
            }
        }
    }

    private void Share(List<UnionDraft> unions, NameCandidate place)
    {
        // A required member stays where its branches set and check it.
        var members = UnionBinder.Shared(unions.Select(union => union.SharedMembers), null).Where(member => !member.Required).ToList();
        if (members.Count < MinMembers)
        {
            return;
        }

        var shared = BaseOf(members, unions.All(union => union.HasAdditionalProperties), unions[0].Pointer);
        shared.InRequest |= unions.Any(union => union.InRequest);
        shared.InResponse |= unions.Any(union => union.InResponse);
        shared.AddCandidate(place);
        var keys = new HashSet<string>(members.Select(member => member.Key), StringComparer.Ordinal);
        foreach (var union in unions)
        {
            union.Base = shared;
            union.SharedMembers = union.SharedMembers.Where(member => !keys.Contains(member.Key)).ToList();
        }
    }

    private BaseDraft BaseOf(List<MemberDraft> members, bool keepsAdditional, string pointer)
    {
        var structure = KeyOf(members);
        var key = $"base({structure}){(keepsAdditional ? "" : "!")}";
        if (!_bases.TryGetValue(key, out var shared))
        {
            _models.TryGetValue(structure, out var model);
            _bases[key] = shared = new BaseDraft
            {
                Pointer = model?.Pointer ?? pointer,
                DeclaredName = model?.DeclaredName,
                Documentation = model?.Documentation,
                Members = members,
                HasAdditionalProperties = keepsAdditional,
                IsUsed = true,
                Key = key,
            };
            _drafts.Add(shared);
        }

        return shared;
    }

    private static string KeyOf(IEnumerable<MemberDraft> members) => string.Join(",", members.Select(member => member.Key).OrderBy(key => key, StringComparer.Ordinal));
}
