using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>An operation while the names of its types are not settled.</summary>
internal sealed record OperationDraft(
    ApiOperation Source,
    OperationName Name,
    RoutePath Route,
    TypeUse? Body,
    TypeUse? Response,
    bool ResponseNullable,
    IReadOnlyList<ParameterDraft> Parameters)
{
    public IEnumerable<ParameterDraft> PathParameters => Parameters.Where(parameter => parameter.Source.Location == ApiParameterLocation.Path);

    /// <summary>What goes into the request class.</summary>
    public IReadOnlyList<ParameterDraft> OtherParameters => Parameters
        .Where(parameter => parameter.Source.Location is ApiParameterLocation.Query or ApiParameterLocation.Header or ApiParameterLocation.Cookie)
        .ToList();

    public bool Is(string method, params string[] shape) => Source.Method == method && Route.Is(shape);
}
