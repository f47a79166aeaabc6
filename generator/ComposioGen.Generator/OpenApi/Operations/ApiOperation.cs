using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>One method on one path.</summary>
internal sealed class ApiOperation
{
    /// <summary>Upper case: GET, POST.</summary>
    public required string Method { get; init; }

    /// <summary>The path template as written, such as <c>/api/v3.1/connected_accounts/{nanoid}</c>.</summary>
    public required string Path { get; init; }

    public required string Pointer { get; init; }

    public string? OperationId { get; init; }

    /// <summary>The first tag; null when there is none.</summary>
    public string? Tag { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The schema of the JSON request body; null when there is no JSON body.</summary>
    public ApiSchema? RequestBody { get; init; }

    public bool RequestBodyRequired { get; init; }

    /// <summary>The schema of the JSON body of the lowest 2xx answer; null when it has none.</summary>
    public ApiSchema? Response { get; init; }

    /// <summary>The description of that answer.</summary>
    public string? ResponseDescription { get; init; }
}
