namespace ComposioGen.Generator.Binding.Naming;

/// <summary>What an operation is called, and what the types around it are called.</summary>
/// <param name="Method">The method without <c>Async</c>, such as <c>UpdateStatus</c>.</param>
/// <param name="Subject">The method with the thing it acts on, such as <c>UpdateConnectedAccountStatus</c>.</param>
/// <param name="Answer">The name for an inline answer.</param>
/// <param name="Item">The thing itself when the operation lists it; null otherwise.</param>
internal sealed record OperationName(string Method, string Subject, string Answer, string? Item = null)
{
    public string Request => Subject + "Request";

    public string Query => Subject + "Query";

    /// <summary>A name whose subject is the method itself.</summary>
    public static OperationName Of(string method) => new(method, method, method + "Response");
}
