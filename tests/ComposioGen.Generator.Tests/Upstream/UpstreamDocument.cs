using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Represents a revision of the document that Composio publishes, from a folder next to the clone. It is not part of this repository.</summary>
internal static class UpstreamDocument
{
    private static readonly Lazy<GeneratedSdk> Compiled = new(static () => GeneratedSdk.Of(Text!));

    /// <summary>Null where there is none.</summary>
    public static string? Text { get; } = Documents.BesideCheckout();

    public static GeneratedSdk Sdk => Compiled.Value;

    /// <summary>Gets the reason to skip a test; null when there is a document.</summary>
    public static string? WhyAbsent => Text is null ? "No published document (upstream/*.openapi.json) lies in a folder beside the checkout." : null;

    /// <summary>The document with every state flattened to one open object, as some revisions have it.</summary>
    public static string Flattened()
    {
        var document = JObject.Parse(Text!);
        var unions = document.Descendants().OfType<JObject>().Where(IsStateUnion).ToList();
        foreach (var union in unions)
        {
            var schemes = union["oneOf"]!.Select(branch => branch.SelectToken("properties.authScheme.enum[0]")!.DeepClone());
            union.Replace(new JObject
            {
                ["type"] = "object",
                ["properties"] = new JObject
                {
                    ["authScheme"] = new JObject { ["type"] = "string", ["enum"] = new JArray(schemes) },
                    ["val"] = new JObject { ["type"] = "object", ["additionalProperties"] = new JObject { ["nullable"] = true } },
                },
                ["required"] = new JArray("authScheme", "val"),
            });
        }

        return document.ToString();
    }

    private static bool IsStateUnion(JObject schema) =>
        schema["oneOf"] is JArray { Count: > 10 } branches
        && branches.All(branch => branch["properties"] is JObject { Count: 2 } members && members.ContainsKey("authScheme") && members.ContainsKey("val"));
}
