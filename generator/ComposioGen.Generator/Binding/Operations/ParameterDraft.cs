using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents a parameter before the names of types are settled.</summary>
/// <param name="Source">The parameter of the document.</param>
/// <param name="Type">The type of its schema.</param>
internal sealed record ParameterDraft(ApiParameter Source, TypeUse Type)
{
    /// <summary>Gets whether the parameter is a credential of a security scheme.</summary>
    public bool IsCredential { get; init; }

    /// <summary>Gets the type that is sent.</summary>
    public TypeUse Sent => ParameterShape.Sendable(Source, Type);
}
