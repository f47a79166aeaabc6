namespace Composio.Testing;

/// <summary>Implements <c>DELETE /auth_configs/{nanoid}</c>: calls no longer find it; its accounts remain.</summary>
internal sealed class DeleteAuthConfig(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "DELETE";

    /// <inheritdoc />
    public string Template => "/auth_configs/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var revoke = call.Query.Boolean("revoke_on_delete") ?? false;
        var authConfig = backend.AuthConfigs.Require(call.Id);
        authConfig.IsDeleted = true;
        authConfig.UpdatedAt = call.Now;
        return ServerResponse.Ok(revoke ? new() { ["revoke_job_id"] = Identifier.New("pj") } : []);
    }
}
