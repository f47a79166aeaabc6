using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

public sealed class OperationNamingTests
{
    private const string Thing = """
        "Thing": { "type": "object", "properties": { "id": { "type": "string" } } }
        """;

    [Fact]
    public void Bind_CollectionAndItemPaths_MatchesSnapshot() => Snapshot.Match(PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths(
        string.Join(",\n",
            Path("/api/v3.1/things", "get", "post"),
            Path("/api/v3.1/things/{id}", "get", "delete", "patch", "put"),
            Path("/api/v3.1/things/{id}/refresh", "post"),
            Path("/api/v3.1/things/{id}/status", "patch", "get"),
            Path("/api/v3.1/things/link", "post"),
            Path("/api/v3.1/things/complete_auth", "post"),
            Path("/api/v3.1/things/{id}/parts", "get", "post"),
            Path("/api/v3.1/things/{id}/parts/{part_id}", "get", "delete"),
            Path("/api/v3.1/other_words", "get"),
            Path("/api/v3.1/other_words/{slug}", "get")),
        Thing)).Compilation, "ThingsClient"), "txt");

    [Theory]
    [InlineData("/things/categories", "get", "GetCategoriesAsync")]
    [InlineData("/things/2.0", "post", "CreateAsync")]
    [InlineData("/v1beta1/{name}", "get", "GetAsync")]
    [InlineData("/destinations/{project}/{destination_id}", "get", "GetDestinationAsync")]
    [InlineData("/things#X-Amz-Target=Service_V1.Act", "get", "ListAsync")]
    [InlineData("/things/recent", "get", "ListRecentAsync")]
    [InlineData("/boxes/{id}/parts", "get", "ListBoxPartsAsync")]
    [InlineData("/boxes/{id}/parts", "post", "CreateBoxPartAsync")]
    [InlineData("/boxes/{id}/parts/{part_id}", "delete", "DeleteBoxPartAsync")]
    [InlineData("/boxes/{id}/contents", "patch", "UpdateBoxContentsAsync")]
    [InlineData("/things/{id}/parts", "get", "ListPartsAsync")]
    [InlineData("/things/{id}/parts", "post", "CreatePartAsync")]
    [InlineData("/labs/things", "post", "CreateLabsThingsAsync")]
    [InlineData("/things/run/{id}/steps", "post", "RunStepsAsync")]
    [InlineData("/boxes/{id}.json", "get", "GetBoxAsync")]
    [InlineData("/things/{id}/parts.json", "post", "CreatePartAsync")]
    [InlineData("/things:batchGet", "get", "BatchGetAsync")]
    [InlineData("/things:commit", "post", "CommitAsync")]
    [InlineData("/things/{id}:cancel", "post", "CancelAsync")]
    public void Bind_SingleOperation_KeepsItsName(string path, string method, string expected)
    {
        var operation = Path(path, method).Replace("#/components/schemas/Thing", "#/components/schemas/Page", StringComparison.Ordinal);
        string[] others = [Path("/things", "get", "post"), Path("/things/{id}", "get"), Path("/boxes", "get"), Path("/boxes/{id}", "get"), Path("/things/{id}/parts/{part_id}", "get")];
        foreach (var paths in new[] { operation, string.Join(",\n", others.Append(operation)) })
        {
            PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths(paths, Thing + """
                , "Page": { "type": "object", "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } }
                """)).Compilation, "ThingsClient").ShouldContain($" {expected}(");
        }
    }

    [Fact]
    public void Bind_ClashingOperations_AreDistinguishedByPathThenId() => Snapshot.Match(PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths(
        string.Join(",\n",
            Path("/api/v3/things", "get"),
            Path("/api/v3.1/things", "get"),
            Path("/api/v3/inner/things", "get"),
            Path("/api/v3/things/{id}", "get"),
            Path("/api/v3/things/{id}/sub/{key}", "get"),
            Path("/api/v3/things/{id}/{key}", "get")),
        Thing)).Compilation, "ThingsClient"), "txt");

    [Fact]
    public void Bind_NameChosenByDocument_IsUsed() => Snapshot.Match(PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "get": { "x-csharp-name": "FindThings", {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Compilation, "ThingsClient"), "txt");

    [Fact]
    public void Bind_OperationsWithoutTag_AreGroupedByFirstPathSegment() => Snapshot.Match(PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Empty}} }, "head": { {{MiniSpec.Empty}} }, "options": { {{MiniSpec.Empty}} }, "trace": { {{MiniSpec.Empty}} } }
        """, Thing)).Compilation, "ThingsClient"), "txt");

    [Theory]
    [InlineData("/v1beta1/things/{name}:cancel", "things {name} cancel")]
    [InlineData("/things.{format}", "things")]
    [InlineData("/things/{owner}:{name}", "things {owner}:{name}")]
    [InlineData("/segments/2.0", "segments")]
    [InlineData("/things#hash={id}", "things")]
    public void Parse_MixedSegments_KeepsLiteralsAndParameters(string path, string segments) => string.Join(' ', RoutePath.Parse(path).Segments).ShouldBe(segments);

    [Fact]
    public void Bind_OperationAtRoot_LeavesOtherNamesUnchanged() => PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} } },
        "/": { "get": { "tags": [ "Root" ], {{MiniSpec.Empty}} } }
        """, Thing)).Compilation, "ThingsClient").ShouldContain(" ListAsync(");

    private static string Path(string path, params string[] methods)
    {
        var parameters = path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment[1..segment.IndexOf('}', StringComparison.Ordinal)]).Select(name => $$"""
            { "name": "{{name}}", "in": "path", "required": true, "schema": { "type": "string" } }
            """);
        var operations = methods.Select(method => $$"""
            "{{method}}": { "operationId": "{{method}}{{path.Replace('/', '_').Replace('{', '_').Replace('}', '_')}}", {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} }
            """);
        return $$"""
            "{{path}}": { "parameters": [ {{string.Join(",", parameters)}} ], {{string.Join(",", operations)}} }
            """;
    }
}
