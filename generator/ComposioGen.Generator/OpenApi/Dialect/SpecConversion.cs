namespace ComposioGen.Generator.OpenApi.Dialect;

/// <summary>Contains the conversion commands for unsupported documents; <c>{file}</c> is replaced by the file name.</summary>
internal static class SpecConversion
{
    public const string OfSwagger = "Convert it with: npx swagger2openapi --outfile openapi.json {file}";
    public const string OfYaml = "Convert it with: npx js-yaml {file} > openapi.json";
    public const string Unknown = "Convert it, or use a document of one of these versions";
}
