
namespace ComposioGen.Generator.Emit.Text;

/// <summary>
/// Marks deprecated members. The warning has a separate ID, so that users can suppress deprecations of the API independently of other
/// libraries.
/// </summary>
internal static class ObsoleteMember
{
    public const string DiagnosticId = "COMPOSIO0001";

    private const string Page = DocumentationPages.Url + "/deprecations.md";

    public static string Attribute(string message) => $"[Obsolete({Literal.String(message)}, DiagnosticId = \"{DiagnosticId}\", UrlFormat = \"{Page}\")]";
}
