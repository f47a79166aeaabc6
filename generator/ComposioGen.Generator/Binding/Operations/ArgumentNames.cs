using ComposioGen.Generator.Binding.Naming;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Contains the names of the two arguments of a method beside the path parameters. They depend on the HTTP method only, so that adding a body
/// or the first parameter to an operation does not change the meaning of the other argument.
/// </summary>
/// <param name="Body">The argument for the body.</param>
/// <param name="BodyType">The name of an inline body.</param>
/// <param name="Parameters">The argument for the query, header and cookie parameters.</param>
/// <param name="ParametersType">The class with these parameters.</param>
internal sealed record ArgumentNames(string Body, string BodyType, string Parameters, string ParametersType)
{
    public static ArgumentNames Of(string httpMethod, OperationName name) => httpMethod is "POST" or "PUT" or "PATCH"
        ? new ArgumentNames("request", name.Subject + "Request", "query", name.Subject + "Query")
        : new ArgumentNames("body", name.Subject + "Body", "request", name.Subject + "Request");
}
