namespace Composio.Testing;

/// <summary>Implements <c>GET /connected_accounts</c>.</summary>
internal sealed class ListAccounts(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/connected_accounts";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var query = new AccountQuery(call.Query);
        var page = new PageRequest(call.Query, backend.Options);
        var matches = query.Run(backend.Accounts, call.Now, backend.Options.ListDelay);
        return page.Cut(matches, query.PositionOf, query.Descending, backend.AccountView.Item);
    }
}
