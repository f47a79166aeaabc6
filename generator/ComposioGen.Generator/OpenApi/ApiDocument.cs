using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents the whole document with resolved references.</summary>
internal sealed class ApiDocument
{
    public required string Title { get; init; }

    public required string Version { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ApiTag> Tags { get; init; } = [];

    /// <summary>Gets the operations in document order.</summary>
    public IReadOnlyList<ApiOperation> Operations { get; init; } = [];

    /// <summary>Gets the named schemas in document order.</summary>
    public IReadOnlyList<ApiSchema> Components { get; init; } = [];

    /// <summary>Gets the names of the headers that carry a credential, in lower case, from the security schemes.</summary>
    public IReadOnlyList<string> CredentialHeaders { get; init; } = [];

    /// <summary>Returns the document with the operations that match a filter.</summary>
    public ApiDocument Only(OperationFilter filter) => filter == OperationFilter.All
        ? this
        : new ApiDocument
        {
            Title = Title,
            Version = Version,
            Description = Description,
            Tags = Tags,
            Operations = Operations.Where(filter.Includes).ToList(),
            Components = Components,
            CredentialHeaders = CredentialHeaders,
        };
}
