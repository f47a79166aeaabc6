namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>What to do with a document that is not read as it is; <c>{file}</c> stands for its name.</summary>
internal static class SpecConversion
{
    public const string OfSwagger = "Convert it with: npx swagger2openapi --outfile openapi.json {file}";
    public const string OfYaml = "Convert it with: npx js-yaml {file} > openapi.json";
    public const string Unknown = "Convert it, or use a document of one of these versions";
}
