namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Specifies the location of a parameter.</summary>
internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
