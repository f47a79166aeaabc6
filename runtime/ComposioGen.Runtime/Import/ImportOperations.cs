using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Provides the operations of the OpenAPI document that an import calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ImportOperations
{
    private protected ImportOperations()
    {
    }

    /// <summary>Gets the operation that creates an account.</summary>
    public required ComposioOperation Create { get; init; }

    /// <summary>Gets the operation that lists accounts, with the filters <c>user_ids</c> and <c>auth_config_ids</c> and a cursor.</summary>
    public required ComposioOperation List { get; init; }

    /// <summary>Gets whether the list supports <c>limit</c>.</summary>
    public bool ListHasLimit { get; init; }

    /// <summary>Gets whether shared accounts must be requested explicitly, with <c>account_type</c>.</summary>
    public bool IncludesShared { get; init; }

    /// <summary>Gets whether the list can be filtered by <c>connected_account_ids</c>.</summary>
    public bool ListsByAccount { get; init; }

    /// <summary>
    /// Gets the operation that updates an account, including its credentials in <c>connection.state</c>; null when the document has none.
    /// </summary>
    public ComposioOperation? Update { get; init; }

    /// <summary>Gets the operation that reads an account; null when the document has none.</summary>
    public ComposioOperation? GetAccount { get; init; }

    /// <summary>Gets the operation that reads an auth config; null when the document has none.</summary>
    public ComposioOperation? GetAuthConfig { get; init; }

    /// <summary>Gets the operation that reads a toolkit; null when the document has none.</summary>
    public ComposioOperation? GetToolkit { get; init; }

    /// <summary>Creates a request for an operation whose path has one parameter.</summary>
    internal static ComposioRequest Request(ComposioOperation operation, string id)
    {
        var route = operation.Route;
        var open = route.IndexOf('{', StringComparison.Ordinal);
        var close = route.IndexOf('}', open);
        return new ComposioRequest(operation).Literal(route[..open]).Segment(id, nameof(id)).Literal(route[(close + 1)..]);
    }
}
