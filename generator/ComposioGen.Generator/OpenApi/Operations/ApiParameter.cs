using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Represents a parameter of an operation, including those of the path item.</summary>
internal sealed class ApiParameter
{
    public required string Name { get; init; }

    public required ApiParameterLocation Location { get; init; }

    public required ApiSchema Schema { get; init; }

    public required string Pointer { get; init; }

    /// <summary>Gets whether the parameter is required; always true for a path parameter.</summary>
    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    /// <summary>Gets whether the value is sent as JSON (<c>content</c> instead of <c>schema</c>).</summary>
    public bool IsJson { get; init; }

    /// <summary>Gets the <c>style</c> in the document; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Gets the <c>explode</c> in the document; null for none.</summary>
    public bool? Explode { get; init; }

    /// <summary>Gets whether reserved characters of the value are sent without percent-encoding.</summary>
    public bool AllowReserved { get; init; }
}
