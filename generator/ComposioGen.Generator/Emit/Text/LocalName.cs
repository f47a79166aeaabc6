using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Creates names of local variables and fields in emitted code.</summary>
internal static class LocalName
{
    /// <summary>
    /// Returns the variable for a member in a client method. Parameter names never contain an underscore followed by a letter.
    /// </summary>
    public static string Of(MemberModel member) => "given_" + member.Name;

    public static string Field(MemberModel member) => "_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
}
