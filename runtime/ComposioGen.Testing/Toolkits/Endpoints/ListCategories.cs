namespace Composio.Testing;

/// <summary>Implements <c>GET /toolkits/categories</c>.</summary>
internal sealed class ListCategories(ComposioBackend backend) : IEndpoint
{
    /// <inheritdoc />
    public string Method => "GET";

    /// <inheritdoc />
    public string Template => "/toolkits/categories";

    /// <inheritdoc />
    public ServerResponse Handle(Call call)
    {
        var categories = backend.Toolkits.All
            .SelectMany(toolkit => toolkit.Categories)
            .DistinctBy(category => category.Text("slug"))
            .OrderBy(category => category.Text("slug"), StringComparer.Ordinal)
            .Select((category, index) => (Category: category, Position: (long)index))
            .ToList();
        return new PageRequest(call.Query, backend.Options)
            .Cut(categories, item => (item.Position, 0), descending: false, item => ToolkitView.Category(item.Category));
    }
}
