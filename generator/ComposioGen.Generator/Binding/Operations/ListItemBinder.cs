using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Merges the item type of a list with the type of the single resource when their common members are equal; members that both require are
/// required.
/// </summary>
internal static class ListItemBinder
{
    public static void Bind(IReadOnlyList<OperationDraft> operations)
    {
        foreach (var list in operations.Where(operation => operation.Name.Item is not null))
        {
            if (ItemOf(list) is not { DeclaredName: null } item)
            {
                continue;
            }

            var name = list.Name.Item!;
            var whole = operations.FirstOrDefault(operation => operation.Source.Method == "GET" && operation.Name.Response == name)?.Response?.Draft;
            if (whole is ObjectDraft { DeclaredName: null } other && !ReferenceEquals(other, item) && HaveSameShape(item, other))
            {
                other.Members = Merge(other.Members, item.Members);
                other.HasAdditionalProperties |= item.HasAdditionalProperties;
                item.ReplaceBy(other);
            }
            else if (!ReferenceEquals(whole, item))
            {
                item.AddCandidate(new NameCandidate(null, whole is null ? name : name + "Summary"));
            }
        }
    }

    private static ObjectDraft? ItemOf(OperationDraft list)
    {
        var response = list.Response;
        var items = response?.Draft is ObjectDraft page
            ? page.Members.FirstOrDefault(member => member.JsonName is "items" or "data" && member.Type.Element is not null)?.Type
            : response;
        return items?.Element?.Draft as ObjectDraft;
    }

    private static bool HaveSameShape(ObjectDraft item, ObjectDraft whole)
    {
        var known = whole.Members.ToDictionary(member => member.JsonName, StringComparer.Ordinal);
        var common = item.Members.Where(member => known.ContainsKey(member.JsonName)).ToList();
        return 2 * common.Count > Math.Max(item.Members.Count, whole.Members.Count)
            && common.All(member => known[member.JsonName].Type.Key == member.Type.Key);
    }

    private static List<MemberDraft> Merge(IReadOnlyList<MemberDraft> first, IReadOnlyList<MemberDraft> second)
    {
        var others = second.ToDictionary(member => member.JsonName, StringComparer.Ordinal);
        var merged = first
            .Select(member => others.TryGetValue(member.JsonName, out var other)
                ? member with { Required = member.Required && other.Required, Nullable = member.Nullable || other.Nullable }
                : member with { Required = false })
            .ToList();
        var names = new HashSet<string>(first.Select(member => member.JsonName), StringComparer.Ordinal);
        merged.AddRange(second.Where(member => !names.Contains(member.JsonName)).Select(member => member with { Required = false }));
        return merged;
    }
}
