using System.Text.Json;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a request to an endpoint.</summary>
internal sealed class Call(IReadOnlyList<string> routeValues, QueryValues query, ReadOnlyMemory<byte> body, DateTimeOffset now)
{
    /// <summary>Gets the decoded values of the route's parameters.</summary>
    public IReadOnlyList<string> RouteValues { get; } = routeValues;

    /// <summary>Gets the query.</summary>
    public QueryValues Query { get; } = query;

    /// <summary>Gets the time of the request.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Gets the value of the route's first parameter.</summary>
    public string Id => RouteValues[0];

    /// <summary>Returns the body as an object; an empty body is an empty object.</summary>
    /// <exception cref="ApiErrorException">The body is not a JSON object.</exception>
    public BodyReader ReadBody()
    {
        if (body.Length == 0)
        {
            return new BodyReader([]);
        }

        try
        {
            // Objects are parsed lazily and a duplicate name is detected on first access, so everything is accessed here.
            var node = JsonNode.Parse(body.Span);
            Visit(node);
            return new BodyReader(node as JsonObject ?? throw ApiErrors.BadJson());
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw ApiErrors.BadJson();
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
