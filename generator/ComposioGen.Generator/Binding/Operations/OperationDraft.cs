using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>Represents an operation before the names of its types are settled.</summary>
internal sealed record OperationDraft(
    ApiOperation Source,
    OperationName Name,
    RoutePath Route,
    TypeUse? Body,
    TypeUse? Response,
    bool ResponseNullable,
    IReadOnlyList<ParameterDraft> Parameters)
{
    /// <summary>Gets the names of the arguments beside the path parameters.</summary>
    public ArgumentNames Arguments { get; } = ArgumentNames.Of(Source.Method, Name);

    public IEnumerable<ParameterDraft> PathParameters => Parameters.Where(parameter => parameter.Source.Location == ApiParameterLocation.Path);

    /// <summary>Gets the parameters of the request class.</summary>
    public IReadOnlyList<ParameterDraft> OtherParameters => Parameters
        .Where(parameter => parameter.Source.Location is ApiParameterLocation.Query or ApiParameterLocation.Header or ApiParameterLocation.Cookie)
        .ToList();

    public bool Is(string method, params string[] shape) => Source.Method == method && Route.Is(shape);

    /// <summary>Gets whether every parameter of the path is a string.</summary>
    public bool HasStringPathParameters => PathParameters.All(parameter => parameter.Sent.Kind == TypeKind.String);

    /// <summary>Gets whether the method cannot be called without a request class.</summary>
    public bool RequiresQuery => OtherParameters.Any(parameter => parameter.Source is { Required: true, Deprecated: false });
}
