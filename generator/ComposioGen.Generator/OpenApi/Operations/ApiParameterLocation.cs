namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Where a parameter travels.</summary>
internal enum ApiParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}
