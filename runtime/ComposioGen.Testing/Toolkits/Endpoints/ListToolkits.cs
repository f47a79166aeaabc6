namespace Composio.Testing;

/// <summary>Implements <c>GET /toolkits</c>.</summary>
internal sealed class ListToolkits(ComposioBackend backend) : IEndpoint
{
    private const int MinSearchLength = 3;

    private static readonly string[] ManagedBy = ["composio", "all", "project"];
    private static readonly string[] SortBy = ["usage", "alphabetically"];
    private static readonly string[] Types = ["custom", "native", "all"];

    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/toolkits";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var query = call.Query;
        _ = query.OneOf("sort_by", SortBy);
        _ = query.Boolean("include_deprecated");
        var page = new PageRequest(query, backend.Options);
        var category = query.Single("category");
        var search = query.Single("search");
        if (search?.Length < MinSearchLength)
        {
            throw ApiErrors.Invalid([$"search: must have at least {MinSearchLength} character(s)"]);
        }

        var type = query.OneOf("type", Types) ?? query.OneOf("managed_by", ManagedBy) switch
        {
            "composio" => "native",
            "project" => "custom",
            _ => "all",
        };
        var matches = backend.Toolkits.All
            .Where(toolkit => type == "all" || toolkit.Json.Text("type") == type)
            .Where(toolkit => category is null || toolkit.Categories.Any(own => Is(own.Text("slug"), category) || Is(own.Text("name"), category)))
            .Where(toolkit => search is null || Has(toolkit.Slug, search) || Has(toolkit.Json.Text("name"), search))
            .Select((toolkit, index) => (Toolkit: toolkit, Position: (long)index))
            .ToList();
        return page.Cut(matches, match => (match.Position, 0), descending: false, match => ToolkitView.Item(match.Toolkit));
    }

    private static bool Is(string? text, string wanted) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string? text, string wanted) => text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;
}
