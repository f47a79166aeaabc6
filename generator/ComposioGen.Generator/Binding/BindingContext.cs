using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>Contains the state that the binders share for one document.</summary>
internal sealed class BindingContext(CancellationToken cancellationToken)
{
    private readonly List<ApiProblem> _problems = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<ApiProblem> Problems => _problems;

    public void Report(ApiProblemKind kind, string pointer, params string[] arguments) =>
        _problems.Add(new ApiProblem(kind, arguments.ToEquatableArray(), pointer));
}
