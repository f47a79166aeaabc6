using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Names of local variables and fields in emitted code.</summary>
internal static class LocalName
{
    // Names that the emitted methods use themselves.
    private static readonly string[] Used = ["reader", "writer", "builder", "value"];

    public static string Of(MemberModel member)
    {
        var name = char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
        if (Used.Contains(name))
        {
            return name + "Member";
        }

        if (name == member.Name)
        {
            return "member" + name;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    public static string Field(MemberModel member) => "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
}
