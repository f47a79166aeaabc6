using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>What the binders share while one document is bound.</summary>
internal sealed class BindingContext(CancellationToken cancellationToken)
{
    private readonly List<ApiProblem> _problems = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public IReadOnlyList<ApiProblem> Problems => _problems;

    public void Report(ApiProblemKind kind, string pointer, params string[] arguments) =>
        _problems.Add(new ApiProblem(kind, arguments.ToEquatableArray(), pointer));
}
