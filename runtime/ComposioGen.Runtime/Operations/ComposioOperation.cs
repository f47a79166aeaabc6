using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>What is the same in every call of an operation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComposioOperation
{
    private const string JsonMediaType = "application/json";

    /// <summary>Describes an operation.</summary>
    /// <param name="name">Client and method: <c>ConnectedAccounts.Get</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="route">The path as the document writes it, with its placeholders.</param>
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

    /// <summary>Client and method, for traces and error messages.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as the document writes it; the low-cardinality name in traces.</summary>
    public string Route { get; }

    /// <summary>Whether sending twice does the same as sending once; true for every method but POST.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Which failures have a type of their own.</summary>
    public OperationKind Kind { get; init; }

    /// <summary>The media type of the request body; <c>application/json</c> unless the document says otherwise.</summary>
    public string RequestMediaType { get; init; } = JsonMediaType;

    /// <summary>The media type that is asked for, as the value of the Accept header; <c>application/json</c> unless the document says otherwise.</summary>
    public string AnswerMediaType { get; init; } = JsonMediaType;

    /// <summary>Whether an answer of success may have no body, which is read as null.</summary>
    public bool AnswerMayBeEmpty { get; init; }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
