using ComposioGen.Generator.Binding.Operations;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>
/// Represents an operation of the API, identified by its method and the shape of its path; version and parameter names are ignored.
/// </summary>
internal sealed record ApiRoute(string Method, params string[] Shape)
{
    public bool Matches(OperationDraft operation) => operation.Is(Method, Shape);
}
