namespace Composio.Testing;

/// <summary>Implements <c>PATCH /auth_configs/{nanoid}/{status}</c>.</summary>
internal sealed class UpdateAuthConfigStatus(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "PATCH";

    /// <inheritdoc />
    public string Template => "/auth_configs/{nanoid}/{status}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var authConfig = backend.AuthConfigs.Require(call.Id);
        authConfig.IsEnabled = call.RouteValues[1] switch
        {
            "ENABLED" => true,
            "DISABLED" => false,
            _ => throw ApiErrors.Invalid(["status: must be one of ENABLED, DISABLED"]),
        };
        authConfig.UpdatedAt = call.Now;
        return ServerResponse.Ok([]);
    }
}
