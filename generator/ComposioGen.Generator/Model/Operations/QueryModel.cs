namespace ComposioGen.Generator.Model.Operations;

/// <summary>The request class of an operation with query or header parameters.</summary>
internal sealed record QueryModel(string TypeName, string? Documentation, EquatableArray<QueryParameterModel> Parameters)
{
    /// <summary>One parameter must be given, so the argument has no default.</summary>
    public bool IsRequired => Parameters.Any(parameter => parameter.Member.IsRequired);
}
