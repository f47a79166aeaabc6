namespace Composio.Testing;

/// <summary>Implements <c>GET /toolkits/{slug}</c>.</summary>
internal sealed class GetToolkit(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/toolkits/{slug}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call) => ServerResponse.Ok(backend.Toolkits.Require(call.Id).Json.Copy());
}
