using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>A place where an operation stands: what NSwag read there and the JSON itself.</summary>
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
