using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Composio.Testing.Tests;

/// <summary>A response, read to its end.</summary>
internal sealed record ApiResponse(int Status, HttpResponseHeaders Headers, string Text)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public JsonObject Error => Json["error"]!.AsObject();

    public string ErrorText(string name) => Error[name]!.GetValue<string>();

    public IReadOnlyList<string> Errors => [.. Error["errors"]!.AsArray().Select(entry => entry!.GetValue<string>())];

    public IReadOnlyList<string> ItemIds => [.. Json["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];

    public string? this[string path] => path.Split('.').Aggregate((JsonNode?)Json, (node, name) => node?[name])?.ToString();

    public string Header(string name) => Headers.GetValues(name).Single();
}
