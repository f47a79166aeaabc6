using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Operations;

/// <summary>Verifies that adding a parameter or a body to an operation never changes the meaning of an existing name.</summary>
public sealed class ParameterNamerTests
{
    private static readonly string[] Texts = ["id", "x-id", "x_id", "id_query", "id-header", "IdHeader", "id_header_parameter", "id cookie", "id_header_header"];

    private static readonly ApiParameterLocation[] Locations = [ApiParameterLocation.Query, ApiParameterLocation.Header, ApiParameterLocation.Cookie];

    [Fact]
    public void Assign_ParameterAdded_NoNameChangesItsMeaning()
    {
        var all = Locations.SelectMany(location => Texts.Select(text => Parameter(text, location))).ToList();
        var random = new Random(1);
        var changes = new List<string>();
        for (var i = 0; i < 20_000; i++)
        {
            // Of two spellings at one location, the plain one takes the name.
            var after = all.Where(_ => random.Next(6) == 0).DistinctBy(parameter => (parameter.Location, parameter.Name.Replace("-", "_").Replace("IdHeader", "id_header"))).ToList();
            if (after.Count == 0)
            {
                continue;
            }

            var added = after[random.Next(after.Count)];
            var names = ParameterNamer.Assign(after, EmittedNames.InQueries);
            names.Values.ShouldBeUnique();
            var before = ParameterNamer.Assign(after.Where(parameter => parameter != added).ToList(), EmittedNames.InQueries);
            changes.AddRange(names
                .Where(entry => before.Any(old => old.Value == entry.Value && old.Key != entry.Key))
                .Select(entry => $"{entry.Value} is {entry.Key.Location} {entry.Key.Name} with {added.Location} {added.Name}, beside {string.Join(", ", before.Keys.Select(key => key.Location + " " + key.Name))}"));
        }

        changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("id", "id", "IdQuery", "IdHeader")]
    [InlineData("x_id", "X-Id", "XIdQuery", "XIdHeader")]
    [InlineData("query", "header", "Query", "Header")]
    [InlineData("Equals", "equals", "EqualsValueQuery", "EqualsValueHeader")]
    public void Assign_QueryAndHeader_AreDistinguished(string query, string header, string queryName, string headerName)
    {
        var parameters = new[] { Parameter(query, ApiParameterLocation.Query), Parameter(header, ApiParameterLocation.Header) };

        foreach (var order in new[] { parameters, [.. parameters.Reverse()] })
        {
            var names = ParameterNamer.Assign(order, EmittedNames.InQueries);
            names[parameters[0]].ShouldBe(queryName);
            names[parameters[1]].ShouldBe(headerName);
        }
    }

    [Fact]
    public void Assign_NameRequestedForOneLocation_IsKept()
    {
        var (query, header) = (Parameter("id", ApiParameterLocation.Query), Parameter("key", ApiParameterLocation.Header, "Id"));

        var names = ParameterNamer.Assign([query, header], []);

        names[header].ShouldBe("Id");
        names[query].ShouldBe("IdQuery");
    }

    [Fact]
    public Task GetAsync_SameParameterEverywhere_IsSentWhereItIsNamed() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things/{id}": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}}, "parameters": [ {{In("path", "id", "[\"a\", \"b\"]")}}, {{In("query", "id", "[\"a\", \"c\"]")}}, {{In("header", "id", "[\"a\", \"d\"]")}}, {{In("cookie", "id", "[\"a\", \"e\"]")}} ] } }
        """)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.GetAsync(GetThingId.B, new() { IdQuery = GetThingIdQuery.C, IdHeader = GetThingIdHeader.D, IdCookie = GetThingIdCookie.E });
        wire.Sent[0].ShouldBe("GET /things/b?id=c");
        wire.Requests[0].Headers.GetValues("id").Single().ShouldBe("d");
        wire.Requests[0].Headers.GetValues("Cookie").Single().ShouldBe("id=e");
        """);

    [Theory]
    [InlineData("get")]
    [InlineData("delete")]
    [InlineData("post")]
    [InlineData("put")]
    [InlineData("patch")]
    public void Bind_BodyOrParameterAdded_KeepsTheNamesOfTheOther(string method)
    {
        const string Query = "\"parameters\": [ { \"name\": \"name\", \"in\": \"query\", \"schema\": { \"type\": \"string\" } } ]";
        const string Body = "\"requestBody\": { \"content\": { \"application/json\": { \"schema\": { \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } } } } }";
        var both = Operation(method, Query, Body);
        foreach (var one in new[] { Operation(method, Query), Operation(method, Body) })
        {
            BoundNames.Of(Documents.Sound(both)).ChangedIn(BoundNames.Of(Documents.Sound(one))).ShouldBeEmpty();
            var arguments = Arguments(one);
            arguments.Count.ShouldBe(1);
            Arguments(both).ShouldContain(arguments[0]);
        }
    }

    [Fact]
    public Task SendAsync_BodyOfGetAndDelete_IsSent() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/things/{body}": { "delete": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Empty}}, "parameters": [ {{In("path", "body", "[\"a\"]")}}, {{In("query", "force", "[\"yes\"]")}} ] } },
        "/things/search": { "get": { {{MiniSpec.Things}}, "requestBody": { "content": { "application/json": { "schema": { "type": "integer" } } } }, {{MiniSpec.Empty}} } }
        """, "\"Thing\": { \"type\": \"object\", \"properties\": { \"name\": { \"type\": \"string\" } } }")).CallAsync("""
        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.DeleteAsync(DeleteThingBody.A, body: new Thing { Name = "n" }, request: new DeleteThingRequest { Force = DeleteThingForce.Yes });
        await client.Things.SearchAsync(body: 3);
        wire.Sent.ShouldBe(["DELETE /things/a?force=yes {\"name\":\"n\"}", "GET /things/search 3"]);
        Should.Throw<ArgumentNullException>(() => client.Things.DeleteAsync(DeleteThingBody.A, null!)).ParamName.ShouldBe("body");
        """);

    private static string In(string location, string name, string values) => $$"""
        { "name": "{{name}}", "in": "{{location}}", {{(location == "path" ? "\"required\": true, " : "")}}"schema": { "type": "string", "enum": {{values}} } }
        """;

    private static string Operation(string method, params string[] parts) => MiniSpec.Paths($$"""
        "/things": { "{{method}}": { {{MiniSpec.Things}}, {{string.Join(", ", parts)}}, {{MiniSpec.Empty}} } }
        """);

    private static List<string> Arguments(string document)
    {
        var method = GeneratedSdk.Of(document).Sources["ThingsClient.g.cs"].Split('\n').Single(line => line.Contains("public virtual", StringComparison.Ordinal));
        return [.. method[(method.IndexOf('(') + 1)..].Split(", ").Where(argument => !argument.Contains("CancellationToken", StringComparison.Ordinal)).Select(argument => argument.Split(" = ")[0])];
    }

    private static ApiParameter Parameter(string name, ApiParameterLocation location, string? wanted = null) =>
        new() { Name = name, Location = location, Pointer = "", CSharpName = wanted, Schema = new ApiSchema { Pointer = "", Type = ApiType.String } };
}
