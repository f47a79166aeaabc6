using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>
/// Marks what the document calls deprecated. The warning has an ID of its own, so that a user can silence the API's deprecations without
/// those of other libraries.
/// </summary>
internal static class ObsoleteMember
{
    public const string DiagnosticId = "COMPOSIO0001";

    private const string Page = DocumentationPages.Url + "/deprecations.md";

    public static string Attribute(string message) => $"[Obsolete({Literal.String(message)}, DiagnosticId = \"{DiagnosticId}\", UrlFormat = \"{Page}\")]";
}
