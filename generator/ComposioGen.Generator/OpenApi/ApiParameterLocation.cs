namespace ComposioGen.Generator.OpenApi;

/// <summary>Where a parameter travels.</summary>
internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
