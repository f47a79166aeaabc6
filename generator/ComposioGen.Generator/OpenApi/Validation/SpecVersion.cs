using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Dialect;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Determines the version of a document.</summary>
internal static class SpecVersion
{
    /// <summary>Returns null for an OpenAPI 3.0 or 3.1 document, else a description of the actual format.</summary>
    public static ApiProblem? Mismatch(JToken token)
    {
        if (token is not JObject root)
        {
            return Problem("JSON of another type (" + token.Type.ToString().ToLowerInvariant() + ")", "");
        }

        if (root.Property("openapi", StringComparison.Ordinal) is { } openApi)
        {
            var version = openApi.Value.Spelling().Trim();
            return IsOf(version, "3.0") || IsOf(version, "3.1")
                ? null
                : Problem("OpenAPI " + Shortened(version), "/openapi");
        }

        if (root.Property("swagger", StringComparison.Ordinal) is { } swagger)
        {
            return Problem("Swagger " + Shortened(swagger.Value.Spelling()), "/swagger", SpecConversion.OfSwagger);
        }

        return Problem("JSON without an openapi member", "");
    }

    /// <summary>Returns whether the document has version OpenAPI 3.1.</summary>
    public static bool Is31(JObject root) => root.Property("openapi", StringComparison.Ordinal) is { } version && IsOf(version.Value.Spelling().Trim(), "3.1");

    private static bool IsOf(string version, string minor) => version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal);

    private static ApiProblem Problem(string found, string pointer, string advice = SpecConversion.Unknown) => new(ApiProblemKind.NotOpenApi30, [found, advice], pointer);

    private static string Shortened(string version) => version.Length <= 20 ? version : version.Substring(0, 20);
}
