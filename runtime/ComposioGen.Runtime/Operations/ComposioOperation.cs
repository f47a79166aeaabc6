using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Describes an operation of the API.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComposioOperation
{
    private const string JsonMediaType = "application/json";

    /// <summary>Initializes an operation.</summary>
    /// <param name="name">The client and the method: <c>ConnectedAccounts.Get</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path template of the document.</param>
    public ComposioOperation(string name, HttpMethod method, string route)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrWhiteSpace(route);
        Name = name;
        Method = method;
        Route = route;
        IsIdempotent = method != HttpMethod.Post;
    }

    /// <summary>Gets the client and the method, for traces and error messages.</summary>
    public string Name { get; }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path template of the document; the low-cardinality name in traces.</summary>
    public string Route { get; }

    /// <summary>Gets whether sending the request twice has the same effect as sending it once; true for every method except POST.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Gets which failures have a specific exception type.</summary>
    public OperationKind Kind { get; init; }

    /// <summary>Gets the media type of the request body; <c>application/json</c> unless the document specifies another one.</summary>
    public string RequestMediaType { get; init; } = JsonMediaType;

    /// <summary>Gets the accepted media type of the response; <c>application/json</c> unless the document specifies another one.</summary>
    public string ResponseMediaType { get; init; } = JsonMediaType;

    /// <summary>Gets whether a successful response may have no body, which is read as null.</summary>
    public bool ResponseMayBeEmpty { get; init; }

    /// <summary>Returns the name of the operation.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
