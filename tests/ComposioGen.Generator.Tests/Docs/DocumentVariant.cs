using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.OpenApi;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>Represents a variant of a document: another title, other paths, or a part of it.</summary>
internal static class DocumentVariant
{
    /// <summary>The name for the document of this repository.</summary>
    public const string Own = "own";

    /// <summary>Gets the names of the published documents next to the clone.</summary>
    public static IEnumerable<string> Published => Documents.AllBesideCheckout().Select(path => Path.GetFileName(path)!);

    /// <summary>Changes a document.</summary>
    /// <param name="name">The name of the document.</param>
    /// <param name="change">
    /// Empty for none, or a title, a part or both, separated by a comma. A title with <c>v3.1</c> moves the paths as well; <c>accounts</c> leaves
    /// only the paths of connected accounts, <c>accounts and auth configs</c> those of auth configs too.
    /// </param>
    public static JObject Read(string name, string change)
    {
        var document = JObject.Parse(name == Own ? Documents.OfRepository()! : File.ReadAllText(PathOf(name)));
        foreach (var part in change.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part)
            {
                case "accounts":
                    Keep(document, "connected_accounts");
                    break;
                case "accounts and auth configs":
                    Keep(document, "connected_accounts", "auth_configs");
                    break;
                default:
                    document["info"]!["title"] = part;
                    Move(document, part.Contains("v3.1", StringComparison.Ordinal) ? "/api/v3.1/" : null);
                    break;
            }
        }

        return document;
    }

    private static string PathOf(string name) => Documents.AllBesideCheckout().First(path => Path.GetFileName(path) == name);

    private static void Keep(JObject document, params string[] collections)
    {
        foreach (var path in Paths(document).Where(path => !path.Name.Split('/').Intersect(collections).Any()))
        {
            path.Remove();
        }
    }

    private static void Move(JObject document, string? root)
    {
        foreach (var path in root is null ? [] : Paths(document))
        {
            path.Replace(new JProperty(path.Name.Replace("/api/v3/", root, StringComparison.Ordinal), path.Value));
        }
    }

    private static List<JProperty> Paths(JObject document) => [.. ((JObject)document["paths"]!).Properties()];
}
