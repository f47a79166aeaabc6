using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Represents an operation: a method of a path.</summary>
internal sealed class ApiOperation
{
    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path template, such as <c>/api/v3.1/connected_accounts/{nanoid}</c>.</summary>
    public required string Path { get; init; }

    public required string Pointer { get; init; }

    public string? OperationId { get; init; }

    /// <summary>Gets the first tag that is not blank; null for none.</summary>
    public string? Tag { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Gets the request body; null for none.</summary>
    public ApiBody? Request { get; init; }

    /// <summary>Gets the schema of a typed request body; null for none.</summary>
    public ApiSchema? RequestBody => Request is { Kind: ApiMediaKind.Json or ApiMediaKind.Form or ApiMediaKind.Multipart } body ? body.Schema : null;

    public bool RequestBodyRequired { get; init; }

    /// <summary>Gets the successful responses, the lowest status first; the default response when there is no other.</summary>
    public IReadOnlyList<ApiResponse> Responses { get; init; } = [];

    /// <summary>Gets the response that the method returns: the first one with a body, otherwise the first; null for none.</summary>
    public ApiResponse? Response => Responses.FirstOrDefault(response => response.Body is not null) ?? (Responses.Count > 0 ? Responses[0] : null);

    /// <summary>Gets the schema of the response's JSON body; null for none.</summary>
    public ApiSchema? ResponseBody => Response?.Body is { Kind: ApiMediaKind.Json } body ? body.Schema : null;

    /// <summary>Gets the description of the response.</summary>
    public string? ResponseDescription => Response?.Description;

    /// <summary>Gets whether a successful response has no body although the returned one has.</summary>
    public bool MayHaveNoBody => Response?.Body is not null && Responses.Any(response => response.Body is null);
}
