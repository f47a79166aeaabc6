using ComposioGen.Generator.Binding.Operations;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>An operation of the API, recognized by its method and the shape of its path; the version and the names of parameters do not count.</summary>
internal sealed record ApiRoute(string Method, params string[] Shape)
{
    public bool Matches(OperationDraft operation) => operation.Is(Method, Shape);
}
