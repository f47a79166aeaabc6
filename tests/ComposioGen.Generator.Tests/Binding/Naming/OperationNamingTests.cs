using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
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
    [InlineData("/things({id})", "things {id}")]
    [InlineData("/things(key='{id}')/parts", "things {id} parts")]
    [InlineData("/things/find(name={name},size={size})", "things find {name},size={size}")]
    [InlineData("/things/{id}.json", "things {id}")]
    [InlineData("/things.json", "things")]
    [InlineData("/things/{id}.pdf", "things {id} pdf")]
    [InlineData("/things/report-{id}.pdf", "things report {id} pdf")]
    [InlineData("/files/{name}.{ext}", "files {name}.{ext}")]
    [InlineData("/a/{x}:verb", "a {x} verb")]
    [InlineData("/{x}-{y}", "{x}-{y}")]
    [InlineData("/{id}.json", "{id}")]
    [InlineData("/v{version}/things", "things")]
    [InlineData("/api/v{api-version}/things/{id}", "things {id}")]
    [InlineData("/V1/things", "things")]
    [InlineData("/rest/api/3/things", "things")]
    [InlineData("/public/v2/things", "things")]
    [InlineData("/public/{id}", "public {id}")]
    [InlineData("/status/404", "status 404")]
    [InlineData("/2010-04-01/things", "things")]
    public void Parse_MixedSegments_KeepsLiteralsAndParameters(string path, string segments) => string.Join(' ', RoutePath.Parse(path).Segments).ShouldBe(segments);

    [Theory]
    [InlineData("Things", "/things({id})", "Get(id)")]
    [InlineData("Things", "/things('{id}')/parts", "GetParts(id)")]
    [InlineData("Things", "/things/{id}.json", "Get(id)")]
    [InlineData("Files", "/files/{name}.{ext}", "Get(name, ext)")]
    [InlineData("Files", "/files/{file_name}.{ext}", "Get(fileName, ext)")]
    [InlineData("A", "/a/{x}:verb", "GetVerb(x)")]
    [InlineData("", "/{x}-{y}", "Get(x, y)")]
    [InlineData("", "/{id}.json", "Get(id)")]
    [InlineData("", "/api/v1/{id}", "Get(id)")]
    [InlineData("", "/api/v1/search", "Search()")]
    [InlineData("", "/", "Get()")]
    [InlineData("Things", "/V1/things/{id}", "Get(id)")]
    [InlineData("Status", "/status/404", "GetNumber404()")]
    [InlineData("Things", "/things/{id}/{key}", "GetByKey(id, key)")]
    [InlineData("Things", "/things/{thing_id}/{sort_mode}/{page}", "GetByPage(thingId, sortMode, page)")]
    [InlineData("Things", "/boxes/{id}/{locale}", "GetBoxByLocale(id, locale)")]
    [InlineData("Content", "/content/getContentById/{id}/{locale}", "GetContentById(id, locale)")]
    [InlineData("Content", "/content/get/{id}", "Get(id)")]
    [InlineData("Phone", "/phone/sip_trunk/trunks", "ListSipTrunks()")]
    [InlineData("Teams", "/workspaces/{id}/workspace_memberships", "GetWorkspaceMemberships(id)")]
    [InlineData("Results", "/things/{id}/add_on_results/{result_id}", "GetThingAddOnResult(id, resultId)")]
    [InlineData("Things", "/things/{id}/{key}/{id}", "Get(id, key)")]
    public void Bind_UnusualPath_IsNamedByItsWords(string tag, string path, string expected) => Methods(Untyped(path, "get", tag)).ShouldBe([expected]);

    [Theory]
    [InlineData("/things/{id}", "/things/{id}/", "Get(id)", "GetWithSlash(id)")]
    [InlineData("/things", "/things.json", "List()", "ListThingsJson()")]
    [InlineData("/api/v1/{id}", "/api/v2/{id}", "Get(id)", "GetV2(id)")]
    [InlineData("/big-things/{id}", "/big_things/{id}", "GetBigThing(id)", "GetBigThings(id)")]
    [InlineData("/big-things", "/big_things", "ListBigThings()", "ListBigThingsSnakeCase()")]
    [InlineData("/things/{id}", "/things/{id}/{thing_id}", "Get(id)", "GetThings(id, thingId)")]
    [InlineData("/status/401", "/status/402", "GetStatus401()", "GetStatus402()")]
    public void Bind_SimilarPaths_AreDistinguishedByWords(string first, string second, string firstName, string secondName)
    {
        var tag = first.StartsWith("/{", StringComparison.Ordinal) || first.StartsWith("/api", StringComparison.Ordinal) ? "" : "Things";
        Methods(Untyped(first, "get", tag), Untyped(second, "get", tag)).ShouldBe([firstName, secondName], ignoreOrder: true);
        Methods(Untyped(second, "get", tag), Untyped(first, "get", tag)).ShouldBe([firstName, secondName], ignoreOrder: true);
    }

    [Fact]
    public void Bind_MethodsOfOnePathWithOneVerb_AreDistinguishedByTheirMethod() =>
        Methods($$"""
            "/things/search": { "post": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} }, "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }
            """).ShouldBe(["Search()", "PostSearch()"]);

    [Fact]
    public void Bind_NumberedId_HasNoNumber() => Methods(
        Untyped("/things/{id}", "get", "Things", "GetThing_1"),
        Untyped("/things/{id}/{thing_id}", "get", "Things", "GetThing_2"),
        Untyped("/things/{id}/{other_id}/{thing_id}", "get", "Things", "FindThing_3")).ShouldBe(["Get(id)", "FindThing(id, otherId, thingId)", "GetThings(id, thingId)"], ignoreOrder: true);

    [Fact]
    public void Bind_LongIdsWithCommonStart_AreDistinguishedByTheirEnd()
    {
        string[] kinds = ["Validating", "Mutating", "Converting"];
        var names = Methods([.. kinds.Select(kind =>
            Untyped($"/a/very/long/path/of/{kind}/configurations/of/the/registration/controllers/{{name}}", "get", "Things", $"watchRegistrationControllerVersion{kind}WebhookConfiguration"))]).ToList();

        names.ShouldAllBe(name => name.Length < 60);
        kinds.Count(kind => names.Exists(name => name.Contains(kind, StringComparison.Ordinal))).ShouldBeGreaterThanOrEqualTo(2);
        names.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Bind_AllBesideThePages_HasAnotherName()
    {
        const string Cursor = "\"parameters\": [ { \"name\": \"cursor\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } } ]";
        const string Schemas = Thing + """
            , "Page": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }, "next_cursor": { "type": "string", "nullable": true } } }
            """;
        string Listing(string path) => $$""" "{{path}}": { "get": { "tags": [ "Boxes" ], {{Cursor}}, {{MiniSpec.Returns("Page")}} } } """;

        var before = PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths(Listing("/things"), Schemas)).Compilation, "BoxesClient");
        var after = PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths(Listing("/things") + "," + Listing("/things/all"), Schemas)).Compilation, "BoxesClient");

        before.ShouldContain("IAsyncEnumerable<Thing> ListAllThingsAsync([ListThingsRequest?");
        after.ShouldContain("IAsyncEnumerable<Thing> ListAllThingsAsync([ListThingsRequest?");
        after.ShouldContain("Task<Page> GetAllThingsAsync([GetAllThingsRequest?");
        after.ShouldContain("IAsyncEnumerable<Thing> EnumerateAllThingsAsync([GetAllThingsRequest?");
    }

    [Fact]
    public void Bind_OperationAtRoot_LeavesOtherNamesUnchanged() => PublicApi.Of(GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} } },
        "/": { "get": { "tags": [ "Root" ], {{MiniSpec.Empty}} } }
        """, Thing)).Compilation, "ThingsClient").ShouldContain(" ListAsync(");

    private static IEnumerable<string> Methods(params string[] paths) => SdkBinder.Bind(Documents.Read(MiniSpec.Paths(string.Join(",", paths))).Document!, SdkSettings.Default, default).Model.Clients
        .SelectMany(client => client.Operations)
        .Select(operation => $"{operation.Name}({string.Join(", ", operation.PathParameters.Select(part => part.ParameterName))})");

    private static string Untyped(string path, string method, string tag, string id = "") => $$"""
        "{{path}}": { "{{method}}": { {{(tag.Length == 0 ? "" : $"\"tags\": [ \"{tag}\" ], ")}}{{(id.Length == 0 ? "" : $"\"operationId\": \"{id}\", ")}}{{MiniSpec.Empty}} } }
        """;

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
