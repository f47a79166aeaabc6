using System.Text.RegularExpressions;

namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Recognizes YAML documents.</summary>
internal static class YamlText
{
    private static readonly Regex FirstKey = new(
        @"\A\uFEFF?(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\r?\n){0,200}[""']?(?<key>openapi|swagger|info)[""']?[ \t]*:",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>Returns the problem for a YAML document; null for any other text.</summary>
    public static ApiProblem? Find(string text)
    {
        var match = FirstKey.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var command = match.Groups["key"].Value == "swagger" ? SpecConversion.OfSwagger : SpecConversion.OfYaml;
        return new ApiProblem(ApiProblemKind.NotOpenApi30, ["YAML", command], Pointer: null, Line: 0, Column: 0);
    }
}
