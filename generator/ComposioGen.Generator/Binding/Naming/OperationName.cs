namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Represents the name of an operation and of its types.</summary>
/// <param name="Method">The method without <c>Async</c>, such as <c>UpdateStatus</c>.</param>
/// <param name="Subject">The method with the resource, such as <c>UpdateConnectedAccountStatus</c>.</param>
/// <param name="Response">The name of an inline response.</param>
/// <param name="Item">The resource when the operation lists it; null otherwise.</param>
internal sealed record OperationName(string Method, string Subject, string Response, string? Item = null)
{
    /// <summary>Creates a name whose subject is the method.</summary>
    public static OperationName Of(string method) => new(method, method, method + "Response");
}
