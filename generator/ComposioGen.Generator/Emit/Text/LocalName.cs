using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Names of local variables and fields in emitted code.</summary>
internal static class LocalName
{
    /// <summary>A variable of a method of a client. No parameter of a path comes to a name with an underscore before a letter.</summary>
    public static string Of(MemberModel member) => "given_" + member.Name;

    public static string Field(MemberModel member) => "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
}
