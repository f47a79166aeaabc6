using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi;

/// <summary>The whole document, with references resolved.</summary>
internal sealed class ApiDocument
{
    public required string Title { get; init; }

    public required string Version { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ApiTag> Tags { get; init; } = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; init; } = [];

    /// <summary>Named schemas in document order.</summary>
    public IReadOnlyList<ApiSchema> Components { get; init; } = [];

    /// <summary>Header names that carry a credential, lower case, from the security schemes.</summary>
    public IReadOnlyList<string> CredentialHeaders { get; init; } = [];

    /// <summary>The document with the operations that a filter takes.</summary>
    public ApiDocument Only(OperationFilter filter) => filter == OperationFilter.All
        ? this
        : new ApiDocument
        {
            Title = Title,
            Version = Version,
            Description = Description,
            Tags = Tags,
            Operations = Operations.Where(filter.Takes).ToList(),
            Components = Components,
            CredentialHeaders = CredentialHeaders,
        };
}
