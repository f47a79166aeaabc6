namespace Composio.Testing;

/// <summary>Implements <c>GET /auth_configs</c>: newest first.</summary>
internal sealed class ListAuthConfigs(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/auth_configs";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var query = call.Query;
        var page = new PageRequest(query, backend.Options);
        var managed = query.Boolean("is_composio_managed");
        var toolkits = query.Set("toolkit_slug", ignoreCase: true);
        var showDisabled = query.Boolean("show_disabled") ?? false;
        var search = query.Single("search");
        var matches = backend.AuthConfigs.All
            .Where(authConfig => !authConfig.IsDeleted)
            .Where(authConfig => showDisabled || authConfig.IsEnabled)
            .Where(authConfig => managed is null || authConfig.IsManaged == managed)
            .Where(authConfig => toolkits is null || toolkits.Contains(authConfig.Toolkit.Slug))
            .Where(authConfig => search is null || authConfig.Id == search || authConfig.Name.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Reverse()
            .ToList();
        return page.Cut(matches, authConfig => (authConfig.Sequence, 0), descending: true, backend.AuthConfigView.Item);
    }
}
