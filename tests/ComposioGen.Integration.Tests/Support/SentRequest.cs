using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Represents a sent request.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, encoded.</param>
/// <param name="Query">Names and values, decoded, in their order.</param>
/// <param name="Body">The body; null when there was none.</param>
internal sealed record SentRequest(string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Query, JsonNode? Body)
{
    public static async Task<SentRequest> FromAsync(HttpRequestMessage request)
    {
        var url = request.RequestUri!;
        var query = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair).ToList();
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync();
        return new(request.Method.Method, url.AbsolutePath, query, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    private static KeyValuePair<string, string> Pair(string text)
    {
        var parts = text.Split('=', 2);
        return new(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1]));
    }
}
