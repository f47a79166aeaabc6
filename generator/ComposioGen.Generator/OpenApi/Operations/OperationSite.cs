using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Represents the location of an operation: the result of NSwag and the JSON.</summary>
internal sealed record OperationSite(
    string Path,
    string Method,
    OpenApiPathItem PathItem,
    OpenApiOperation Operation,
    JObject RawPathItem,
    JObject Raw)
{
    public string PathItemPointer { get; } = JsonPointer.Append("/paths", Path);

    public string Pointer { get; } = JsonPointer.Append("/paths", Path, Method.ToLowerInvariant());
}
