namespace Composio.Testing;

/// <summary>Implements <c>GET /auth_configs/{nanoid}</c>.</summary>
internal sealed class GetAuthConfig(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/auth_configs/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) => ServerResponse.Ok(backend.AuthConfigView.Item(backend.AuthConfigs.Require(call.Id)));
}
