using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;

namespace ComposioGen.Generator.Binding.Composio.AuthSchemes;

/// <summary>Recognizes the union of auth schemes and statuses, independent of its name.</summary>
internal static class StateUnion
{
    public static bool Is(UnionDraft union) => IsNamed(union.DiscriminatorName, ApiMembers.AuthScheme) && union.Branches.All(branch => ValueOf(branch) is not null);

    /// <summary>Returns the member of a branch that is the union of statuses.</summary>
    public static MemberDraft? ValueOf(BranchDraft branch) => branch.Content.Members
        .FirstOrDefault(member => member.Type.Draft is UnionDraft union && IsNamed(union.DiscriminatorName, ApiMembers.Status) && !IsNamed(member.JsonName, ApiMembers.AuthScheme));

    /// <summary>Returns the C# name of the member of an account that is such a union; null when it has none.</summary>
    public static string? NameIn(TypeDraft? account, ModelBuilder models) =>
        (account as ObjectDraft)?.Members.Any(static member => member.JsonName == ApiMembers.State && member.Type.Draft is UnionDraft union && Is(union)) == true
            ? models.MemberName(account, ApiMembers.State)
            : null;

    private static bool IsNamed(string? name, string wanted) => name?.Replace("_", "").Equals(wanted, StringComparison.OrdinalIgnoreCase) == true;
}
