using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Composio.AuthSchemes;

/// <summary>
/// Prints what a branch of the state union has for its scheme builder: it keeps the credentials, sends them as they are, and makes the
/// connection of them only when somebody looks at it.
/// </summary>
internal static class BuiltBranchEmitter
{
    private const string Credentials = "_credentials";

    /// <summary>Whether this is the member that is made of the credentials.</summary>
    public static bool Builds(BranchModel branch, MemberModel member) => branch.Builder?.ValueName == member.Name;

    public static void Fields(SourceWriter writer, BranchModel branch, SchemeBuilderModel builder)
    {
        var member = branch.Members.First(member => Builds(branch, member));
        writer.Lines($"private readonly {builder.Credentials}? {Credentials};").Lines($"private {member.Type.CSharp}? {LocalName.Field(member)};").Blank();
    }

    public static void Constructor(SourceWriter writer, BranchModel branch, SchemeBuilderModel builder)
    {
        var member = branch.Members.First(member => Builds(branch, member));
        writer.Lines("[SetsRequiredMembers]").Open($"internal {branch.Name}({builder.Credentials} credentials)");
        writer.Lines($"""
            // It is made of the credentials when somebody asks for it.
            {member.Name} = null!;
            {Credentials} = credentials;
            """);
        writer.Close().Blank();
    }

    public static string Accessors(MemberModel member) =>
        $"get => {LocalName.Field(member)} ??= {Credentials}?.ToConnection()!; init => ({LocalName.Field(member)}, {Credentials}) = (value, null);";

    public static string WriteStatement(MemberModel member) =>
        $"JsonWrite.Object(writer, {Literal.Utf8(member.JsonName)}, (IJsonWritable?){Credentials} ?? {LocalName.Field(member)});";

    /// <summary>What the text form shows: making a connection may fail, which a text form must not.</summary>
    public static string Shown(MemberModel member) => $"(object?){Credentials} ?? {LocalName.Field(member)}";
}
