using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Bodies;
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

    /// <summary>The body of the request; null when there is none.</summary>
    public ApiBody? Request { get; init; }

    /// <summary>The schema of a request body that has a typed form; null when there is no such body.</summary>
    public ApiSchema? RequestBody => Request is { Kind: ApiMediaKind.Json or ApiMediaKind.Form or ApiMediaKind.Multipart } body ? body.Schema : null;

    public bool RequestBodyRequired { get; init; }

    /// <summary>All answers of success, the lowest status first; the default answer where the document gives no other.</summary>
    public IReadOnlyList<ApiAnswer> Answers { get; init; } = [];

    /// <summary>The response that the method returns: the first that has a body, else the first; null when there is none.</summary>
    public ApiAnswer? Answer => Answers.FirstOrDefault(answer => answer.Body is not null) ?? (Answers.Count > 0 ? Answers[0] : null);

    /// <summary>The schema of the response's JSON body; null when it has none.</summary>
    public ApiSchema? Response => Answer?.Body is { Kind: ApiMediaKind.Json } body ? body.Schema : null;

    /// <summary>The description of that response.</summary>
    public string? ResponseDescription => Answer?.Description;

    /// <summary>Some answer of success has no body, though the one that the method returns has.</summary>
    public bool MayHaveNoBody => Answer?.Body is not null && Answers.Any(answer => answer.Body is null);
}
