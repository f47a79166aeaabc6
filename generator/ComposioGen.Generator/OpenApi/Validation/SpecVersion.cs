using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Tells OpenAPI 3.0 from its neighbours.</summary>
internal static class SpecVersion
{
    /// <summary>Null for an OpenAPI 3.0 document; else what the document is instead.</summary>
    public static ApiProblem? Mismatch(JToken token)
    {
        if (token is not JObject root)
        {
            return Problem("JSON of another kind (" + token.Type.ToString().ToLowerInvariant() + ")", "");
        }

        if (root.Property("openapi", StringComparison.Ordinal) is { } openApi)
        {
            var version = openApi.Value.Spelling().Trim();
            return version == "3.0" || version.StartsWith("3.0.", StringComparison.Ordinal)
                ? null
                : Problem("OpenAPI " + Shortened(version), "/openapi");
        }

        if (root.Property("swagger", StringComparison.Ordinal) is { } swagger)
        {
            return Problem("Swagger " + Shortened(swagger.Value.Spelling()), "/swagger");
        }

        return Problem("JSON without an openapi member", "");
    }

    private static ApiProblem Problem(string found, string pointer) => new(ApiProblemKind.NotOpenApi30, [found], pointer);

    private static string Shortened(string version) => version.Length <= 20 ? version : version.Substring(0, 20);
}
