using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding;

/// <summary>Contains the state that the binders share for one document.</summary>
internal sealed class BindingContext(CancellationToken cancellationToken)
{
    private readonly List<ApiProblem> _problems = [];
    private readonly HashSet<ApiDiscriminator> _discriminators = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<ApiProblem> Problems => _problems;

    public void Report(ApiProblemKind kind, string pointer, params string[] arguments) =>
        _problems.Add(new ApiProblem(kind, arguments.ToEquatableArray(), pointer));

    /// <summary>Reports a discriminator whose values are numbers or booleans, which OpenAPI does not allow; once for all schemas that inherit it.</summary>
    public void ReportDiscriminator(ApiSchema schema, ApiDiscriminator discriminator)
    {
        if (_discriminators.Add(discriminator))
        {
            Report(ApiProblemKind.UntypedPart, schema.Pointer, $"the discriminator '{discriminator.PropertyName}'", "is ignored, because its values are not strings");
        }
    }
}
