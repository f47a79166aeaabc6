using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>PATCH /auth_configs/{nanoid}</c>: omitted members are unchanged.</summary>
internal sealed class UpdateAuthConfig(ComposioBackend backend) : IEndpoint
{
    private static readonly string[] Types = ["custom", "default"];
    private static readonly string[] ScopeNames = ["scopes", "user_scopes"];

    /// <inheritdoc />
    public string Method => "PATCH";

    /// <inheritdoc />
    public string Template => "/auth_configs/{nanoid}";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var authConfig = backend.AuthConfigs.Require(call.Id);
        var body = call.ReadBody();
        var type = body.OneOf("type", Types, required: true);
        var name = body.String("name", minLength: 1);
        var credentials = body.Object("credentials");
        var settings = authConfig.Settings.Copy();
        AuthConfigSettings.Merge(settings, body);
        SealedCredentials.Read(type == "custom" ? body : null);
        body.ThrowIfInvalid();
        if (type == "default" != authConfig.IsManaged)
        {
            throw ApiErrors.AuthConfigBadRequest($"Auth config {authConfig.Id} is not of type {type}");
        }

        if (authConfig.IsManaged)
        {
            Merge(authConfig.Credentials, body.Json.Where(member => ScopeNames.Contains(member.Key)));
        }
        else
        {
            Merge(authConfig.Credentials, credentials?.Json ?? []);
        }

        Merge(authConfig.Settings, settings);
        authConfig.Name = name ?? authConfig.Name;
        authConfig.UpdatedAt = call.Now;
        return ServerResponse.Ok([]);
    }

    private static void Merge(JsonObject target, IEnumerable<KeyValuePair<string, JsonNode?>> changes)
    {
        foreach (var (name, value) in changes)
        {
            target[name] = value?.DeepClone();
        }
    }
}
