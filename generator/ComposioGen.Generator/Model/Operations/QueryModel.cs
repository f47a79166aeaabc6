namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents the request class of an operation with query or header parameters.</summary>
/// <param name="Argument">The name of the argument.</param>
/// <param name="TypeName">The name of the class.</param>
/// <param name="Documentation">The summary of the operation; null for none.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record QueryModel(string Argument, string TypeName, string? Documentation, EquatableArray<QueryParameterModel> Parameters)
{
    /// <summary>Gets whether a parameter is required, so that the argument has no default.</summary>
    public bool IsRequired => Parameters.Any(parameter => parameter.Member.IsRequired);
}
