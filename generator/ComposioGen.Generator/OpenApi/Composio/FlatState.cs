using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Composio;

/// <summary>
/// Replaces the flat connection state of some revisions of the published document, an enum of schemes with an untyped <c>val</c>, by the
/// union of our document, because such a document does not define the fields of a scheme.
/// </summary>
internal static class FlatState
{
    private const string ResourceName = "connected-accounts.openapi.json";
    private const string StateName = "ConnectionState";
    private const string Prefix = "#/components/schemas/";

    /// <summary>Replaces every flat state by the union.</summary>
    public static void Replace(JObject document, CancellationToken cancellation)
    {
        var places = MemberSearch.ValuesOf(document, "authScheme").Select(ContainingSchema).OfType<JObject>().Distinct().Where(IsFlat).ToList();
        if (places.Count == 0)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        var ours = (JObject)SpecText.Parse(EmbeddedResource.Text(ResourceName), out _)!["components"]!["schemas"]!;
        var theirs = Schemas(document);
        var needed = Closure(ours);
        if (needed.Any(name => theirs.ContainsKey(name)))
        {
            return;
        }

        foreach (var name in needed)
        {
            theirs[name] = ours[name]!.DeepClone();
        }

        foreach (var place in places)
        {
            place.Replace(new JObject { ["allOf"] = new JArray(new JObject { ["$ref"] = Prefix + StateName }) });
        }
    }

    /// <summary>Returns the schema that contains a member.</summary>
    private static JContainer? ContainingSchema(JToken member) => member.Parent?.Parent?.Parent?.Parent;

    /// <summary>Returns whether a schema has only a scheme with OAuth 2.0 among its values, and an untyped object.</summary>
    private static bool IsFlat(JObject schema) =>
        schema.Object("properties") is { Count: 2 } members
        && members.Object("authScheme")?.Array("enum") is { Count: > 1 } schemes
        && schemes.Any(value => value.Type == JTokenType.String && (string?)value == "OAUTH2")
        && members.Object("val") is { } value
        && !value.Has("oneOf") && !value.Has("anyOf") && !value.Has("$ref");

    private static JObject Schemas(JObject document)
    {
        var components = document.Object("components") ?? (JObject)(document["components"] = new JObject());
        return components.Object("schemas") ?? (JObject)(components["schemas"] = new JObject());
    }

    /// <summary>Returns the union of the state and everything that it refers to.</summary>
    private static List<string> Closure(JObject schemas)
    {
        var found = new List<string> { StateName };
        for (var i = 0; i < found.Count; i++)
        {
            var references = ((JObject)schemas[found[i]]!).Descendants()
                .OfType<JProperty>()
                .Where(member => member.Name == "$ref")
                .Select(member => ((string)member.Value!).Substring(Prefix.Length));
            found.AddRange(references.Except(found, StringComparer.Ordinal).ToList());
        }

        return found;
    }
}
