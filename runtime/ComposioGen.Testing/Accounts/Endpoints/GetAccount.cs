namespace Composio.Testing;

/// <summary>Implements <c>GET /connected_accounts/{nanoid}</c>.</summary>
internal sealed class GetAccount(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/connected_accounts/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) => ServerResponse.Ok(backend.AccountView.Detail(backend.RequireAccount(call.Id, call.Now)));
}
