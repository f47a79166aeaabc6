namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents the request class of an operation with query or header parameters.</summary>
internal sealed record QueryModel(string TypeName, string? Documentation, EquatableArray<QueryParameterModel> Parameters)
{
    /// <summary>Gets whether a parameter is required, so that the argument has no default.</summary>
    public bool IsRequired => Parameters.Any(parameter => parameter.Member.IsRequired);
}
