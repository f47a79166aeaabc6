using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>One request, as an endpoint sees it.</summary>
internal sealed class Call(IReadOnlyList<string> routeValues, QueryValues query, ReadOnlyMemory<byte> body, DateTimeOffset now)
{
    /// <summary>The values of the route's parameters, decoded.</summary>
    public IReadOnlyList<string> RouteValues { get; } = routeValues;

    /// <summary>The query.</summary>
    public QueryValues Query { get; } = query;

    /// <summary>The moment at which the request is handled.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The value of the route's first parameter.</summary>
    public string Id => RouteValues[0];

    /// <summary>The body as an object; an empty body counts as an empty object.</summary>
    /// <exception cref="RefusalException">The body is no JSON object.</exception>
    public BodyReader ReadBody()
    {
        if (body.Length == 0)
        {
            return new BodyReader([]);
        }

        try
        {
            // Objects are read lazily and a repeated name is only found on the first look, so everything is looked at here.
            var node = JsonNode.Parse(body.Span);
            Visit(node);
            return new BodyReader(node as JsonObject ?? throw Refusal.BadJson());
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw Refusal.BadJson();
        }
    }

    private static void Visit(JsonNode? node)
    {
        foreach (var child in node switch
        {
            JsonObject json => json.Select(member => member.Value),
            JsonArray array => array,
            _ => Enumerable.Empty<JsonNode?>(),
        })
        {
            Visit(child);
        }
    }
}
