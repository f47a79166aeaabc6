using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>The operations of the document that an import calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ImportOperations
{
    private protected ImportOperations()
    {
    }

    /// <summary>Creates an account.</summary>
    public required ComposioOperation Create { get; init; }

    /// <summary>Lists accounts, with the filters <c>user_ids</c> and <c>auth_config_ids</c> and a cursor.</summary>
    public required ComposioOperation List { get; init; }

    /// <summary>Whether the list takes <c>limit</c>.</summary>
    public bool ListTakesLimit { get; init; }

    /// <summary>Whether the list has to be asked for shared accounts too, with <c>account_type</c>.</summary>
    public bool AsksForShared { get; init; }

    /// <summary>Whether the list can be asked for accounts by <c>connected_account_ids</c>.</summary>
    public bool ListsByAccount { get; init; }

    /// <summary>Changes an account, its credentials in <c>connection.state</c> among it; null when the document has no such operation.</summary>
    public ComposioOperation? Update { get; init; }

    /// <summary>Reads an account; null when the document has no such operation.</summary>
    public ComposioOperation? GetAccount { get; init; }

    /// <summary>Reads an auth config; null when the document has no such operation.</summary>
    public ComposioOperation? GetAuthConfig { get; init; }

    /// <summary>Reads a toolkit; null when the document has no such operation.</summary>
    public ComposioOperation? GetToolkit { get; init; }

    /// <summary>A request for an operation whose path has one parameter.</summary>
    internal static ComposioRequest Request(ComposioOperation operation, string id)
    {
        var route = operation.Route;
        var open = route.IndexOf('{', StringComparison.Ordinal);
        var close = route.IndexOf('}', open);
        return new ComposioRequest(operation).Literal(route[..open]).Segment(id, nameof(id)).Literal(route[(close + 1)..]);
    }
}
