using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>A parameter of an operation; those of the path item are folded in.</summary>
internal sealed class ApiParameter
{
    public required string Name { get; init; }

    public required ApiParameterLocation Location { get; init; }

    public required ApiSchema Schema { get; init; }

    public required string Pointer { get; init; }

    /// <summary>As the document says, but always true for a path parameter.</summary>
    public bool Required { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    /// <summary>Carries its value as JSON (<c>content</c> in place of <c>schema</c>).</summary>
    public bool IsJson { get; init; }

    /// <summary>The <c>style</c> that the document names; null when it names none.</summary>
    public string? Style { get; init; }

    /// <summary>The <c>explode</c> that the document gives; null when it says nothing.</summary>
    public bool? Explode { get; init; }
}
