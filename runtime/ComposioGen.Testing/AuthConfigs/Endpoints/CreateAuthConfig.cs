using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Implements <c>POST /auth_configs</c>.</summary>
internal sealed class CreateAuthConfig(ComposioBackend backend) : IEndpoint
{
    private const string Custom = "use_custom_auth";
    private const string Managed = "use_composio_managed_auth";

    private static readonly string[] Types = [Managed, Custom];

    /// <inheritdoc />
    public string Method => "POST";

    /// <inheritdoc />
    public string Template => "/auth_configs";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var body = call.ReadBody();
        var slug = body.Object("toolkit", required: true)?.String("slug", required: true, minLength: 1);
        var settings = body.Object("auth_config");
        var isCustom = settings?.OneOf("type", Types, required: true) == Custom;
        var scheme = isCustom ? settings!.OneOf("authScheme", AuthSchemeRules.Names, required: true) : null;
        body.ThrowIfInvalid();

        var toolkit = backend.Toolkits.Require(slug!);
        scheme = isCustom ? RequireSupported(toolkit, scheme!) : RequireManaged(toolkit);
        var kept = new JsonObject();
        var credentials = settings?.Object("credentials");
        if (settings is not null)
        {
            AuthConfigSettings.Merge(kept, settings);
        }

        if (isCustom)
        {
            RequireFields(toolkit.RequiredOnAuthConfig(scheme).Except(SealedCredentials.Read(settings)), settings!, credentials);
        }

        body.ThrowIfInvalid();
        var authConfig = backend.AuthConfigs.Add(
            toolkit, scheme, !isCustom, settings?.String("name"), credentials?.Json.Copy() ?? [], kept, call.Now);
        return ServerResponse.Created(AuthConfigView.Created(authConfig));
    }

    private static string RequireSupported(Toolkit toolkit, string scheme) => toolkit.Supports(scheme)
        ? scheme
        : throw ApiErrors.AuthConfigBadRequest($"Toolkit {toolkit.Slug} has no auth scheme {scheme}", "Read the toolkit's auth_config_details.");

    private static string RequireManaged(Toolkit toolkit) => toolkit.ManagedSchemes.Count > 0
        ? toolkit.ManagedSchemes[0]
        : throw ApiErrors.AuthConfigBadRequest($"Composio manages no auth for toolkit {toolkit.Slug}", $"Use {Custom}.");

    private static void RequireFields(IEnumerable<string> fields, BodyReader settings, BodyReader? credentials)
    {
        foreach (var field in fields)
        {
            if (credentials is null)
            {
                settings.AddMissing("credentials." + field);
            }
            else
            {
                credentials.String(field, required: true, minLength: 1);
            }
        }
    }
}
