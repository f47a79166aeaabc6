using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

/// <summary>Tests each keyword with values of each JSON type.</summary>
public sealed class KeywordCheckTests
{
    private const string Document = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Tiny", "version": "1" },
          "tags": [ { "name": "a" } ],
          "servers": [ { "url": "https://api.example" } ],
          "paths": { "/a/{id}": { "servers": [ { "url": "https://api.example" } ], "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ], "post": {
            "servers": [ { "url": "https://api.example" } ],
            "parameters": [ { "name": "q", "in": "query", "schema": { "type": "string" } } ],
            "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object" }, "encoding": { "b": {} } } } },
            "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } } },
          "components": {
            "schemas": { "A": { "properties": { "b": {}, "r": { "$ref": "#/components/schemas/A" } }, "discriminator": { "propertyName": "b" } } },
            "securitySchemes": { "key": {} } }
        }
        """;

    private const string Operation = "/paths/~1a~1{id}/post";

    // The locations of each object with keywords.
    private static readonly (SpecNode Node, string Pointer)[] Places =
    [
        (SpecNode.Document, ""),
        (SpecNode.Info, "/info"),
        (SpecNode.Tag, "/tags/0"),
        (SpecNode.Server, "/servers/0"),
        (SpecNode.Server, "/paths/~1a~1{id}/servers/0"),
        (SpecNode.Server, Operation + "/servers/0"),
        (SpecNode.Operation, Operation),
        (SpecNode.Parameter, Operation + "/parameters/0"),
        (SpecNode.Parameter, "/paths/~1a~1{id}/parameters/0"),
        (SpecNode.RequestBody, Operation + "/requestBody"),
        (SpecNode.Response, Operation + "/responses/200"),
        (SpecNode.Encoding, Operation + "/requestBody/content/multipart~1form-data/encoding/b"),
        (SpecNode.SecurityScheme, "/components/securitySchemes/key"),
        (SpecNode.Discriminator, "/components/schemas/A/discriminator"),
        (SpecNode.Schema, "/components/schemas/A"),
        (SpecNode.Schema, "/components/schemas/A/properties/b"),
        (SpecNode.Schema, Operation + "/parameters/0/schema"),
    ];

    private static readonly string[] Values = ["\"zz\"", "\"true\"", "\"False\"", "true", "5", "1.5", "{}", "[]", "[ \"s\" ]", "[ {} ]", "[ 5 ]", "null"];

    public static TheoryData<string, string> AllKeywords
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (node, place) in Places)
            {
                foreach (var keyword in Keywords.Of(node).Keys)
                {
                    all.Add(place, keyword);
                }
            }

            return all;
        }
    }

    [Fact]
    public void Keywords_Nodes_AreAllTested() => Keywords.Nodes.ShouldBe(Places.Select(place => place.Node).Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(AllKeywords))]
    public void Read_KeywordOfEachType_IsReportedUnlessValid(string place, string keyword)
    {
        var node = Places.Single(known => known.Pointer == place).Node;
        var form = Keywords.Of(node)[keyword];
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            foreach (var value in Values)
            {
                Messages(version, place, keyword, value).ShouldBe(Expected(form, keyword, value) is { } message ? [message] : [], $"{keyword}: {value} in {version}");
            }
        }
    }

    [Theory]
    [InlineData("deprecated", "\"true\"")]
    [InlineData("readOnly", "1")]
    public void Read_FlagBesideReference_IsReported(string keyword, string value) =>
        Messages("3.0.3", "/components/schemas/A/properties/r", keyword, value).ShouldHaveSingleItem().ShouldStartWith($"'{keyword}' is a ");

    [Theory]
    [InlineData("x-note", "{ \"readOnly\": 5, \"title\": {} }")]
    [InlineData("example", "{ \"readOnly\": 5, \"enum\": {} }")]
    [InlineData("examples", "5")]
    [InlineData("default", "{ \"nullable\": 5, \"required\": [ {} ] }")]
    [InlineData("enum", "[ { \"deprecated\": 5, \"type\": 5 } ]")]
    [InlineData("properties", "{ \"type\": {}, \"title\": {}, \"readOnly\": {}, \"required\": {} }")]
    public void Read_ValuesThatAreNotKeywords_AreNotReported(string keyword, string value) =>
        Messages("3.0.3", "/components/schemas/A", keyword, value).ShouldBeEmpty();

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    public void Read_FlagAsText_IsRead(string value, bool flag)
    {
        var document = Documents.Read(Changed("3.0.3", Operation, "deprecated", value)).Document.ShouldNotBeNull();
        document.Operations.ShouldHaveSingleItem().Deprecated.ShouldBe(flag);
        Documents.Component(Documents.Read(Changed("3.0.3", "/components/schemas/A", "nullable", value)).Document.ShouldNotBeNull(), "A").Nullable.ShouldBe(flag);
    }

    [Fact]
    public void Read_NumberAsText_IsRead()
    {
        Documents.Component(Documents.Read(Changed("3.0.3", "/components/schemas/A", "title", "404")).Document.ShouldNotBeNull(), "A").Title.ShouldBe("404");
        Documents.Component(Documents.Read(Changed("3.0.3", "/components/schemas/A", "required", "[ 404, {}, \"b\", null ]")).Document.ShouldNotBeNull(), "A").Required.ShouldBe(["404", "b"]);
        Documents.Read(Changed("3.0.3", "/info", "version", "1.0")).Document.ShouldNotBeNull().Version.ShouldBe("1.0");
        Documents.Read(Changed("3.0.3", Operation, "operationId", "7")).Document.ShouldNotBeNull().Operations.ShouldHaveSingleItem().OperationId.ShouldBe("7");
    }

    [Theory]
    [InlineData("/components/schemas/A/properties/b", "$ref", "\"#/components/schemas/A\", \"allOf\": 5", "'allOf' is a number instead of an array and is ignored")]
    [InlineData("/components/schemas/A", "type", "[ 5, \"object\" ]", "an item of 'type' is a number instead of a string and is ignored")]
    public void Read_ValueThatProjectionWouldReplace_IsReported(string place, string keyword, string value, string message) =>
        Messages("3.1.0", place, keyword, value).ShouldBe([message]);

    /// <summary>Tests that each item of a long list is reported at its own index, and only those of another type are converted.</summary>
    [Fact]
    public void Read_LongListOfOtherValues_ReportsEachItem()
    {
        const int Count = 1000;
        var items = Enumerable.Range(0, Count).Select(index => index % 2 == 0 ? "5" : "\"s\"");

        var result = Documents.Read(Changed("3.0.3", "/components/schemas/A", "required", $"[ {string.Join(',', items)} ]"));

        result.Problems.Select(problem => problem.Pointer).ShouldBe(Enumerable.Range(0, Count / 2).Select(index => $"/components/schemas/A/required/{2 * index}"));
        Documents.Component(result.Document.ShouldNotBeNull(), "A").Required.ShouldBe(Enumerable.Range(0, Count).Select(index => index % 2 == 0 ? "5" : "s"));
    }

    [Theory]
    [InlineData(Operation, "parameters", 1)]
    [InlineData("/components/schemas/A", "allOf", 0)]
    public void Read_OtherValuesAmongParts_LeavesTheParts(string place, string keyword, int parameters)
    {
        var list = string.Join(',', Enumerable.Repeat("5", 100)) + ", { \"name\": \"z\", \"in\": \"query\" }, null, []";

        var result = Documents.Read(Changed("3.0.3", place, keyword, $"[ {list} ]"));

        result.Problems.Select(problem => problem.Pointer).Where(pointer => pointer!.StartsWith($"{place}/{keyword}/", StringComparison.Ordinal)).Distinct().Count().ShouldBeGreaterThanOrEqualTo(101);
        result.Document.ShouldNotBeNull().Operations.ShouldHaveSingleItem().Parameters.Count(parameter => parameter.Name == "z").ShouldBe(parameters);
    }

    private static string[] Messages(string version, string place, string keyword, string value) =>
        [.. Documents.Read(Changed(version, place, keyword, value)).Problems.Where(problem => problem.Kind == ApiProblemKind.Malformed).Select(problem => problem.Arguments[0])];

    private static string Changed(string version, string place, string keyword, string value)
    {
        var root = JObject.Parse(Document);
        root["openapi"] = version;
        var holder = (JObject)JsonPointer.Split(place).Aggregate((JToken)root, (token, segment) => token is JArray items ? items[int.Parse(segment, null)] : token[segment]!);
        holder.Remove(keyword);
        holder["@@"] = 0;
        return root.ToString().Replace("\"@@\": 0", $"\"{keyword}\": {value}", StringComparison.Ordinal);
    }

    private static string? Expected(KeywordForm form, string keyword, string value)
    {
        var type = value[0] switch { '"' => "a string", '{' => "an object", '[' => "an array", 't' => "a boolean", _ => "a number" };
        return (form, type) switch
        {
            _ when value == "null" => null,
            (KeywordForm.TextList, "an array") => Entry(keyword, value, "is read as a string"),
            (KeywordForm.Term, "an array") when keyword == "type" => Entry(keyword, value, "is ignored"),
            (KeywordForm.Term, "an object") when keyword == "type" => null,
            (KeywordForm.TextList, "a boolean") when keyword == "required" => null,
            (KeywordForm.Text, "a number") when keyword == "version" => null,
            (KeywordForm.Text, "a boolean") when keyword == "version" => null,
            (KeywordForm.Text or KeywordForm.Term, "a string") => null,
            (KeywordForm.Text, "a number" or "a boolean") => $"'{keyword}' is {type} instead of a string and is read as a string",
            (KeywordForm.Text or KeywordForm.Term, _) => $"'{keyword}' is {type} instead of a string and is ignored",
            (KeywordForm.Flag or KeywordForm.ObjectOrFlag, "a boolean") => null,
            (KeywordForm.Flag, "a string") when value != "\"zz\"" => $"'{keyword}' is a string instead of a boolean and is read as {value.Trim('"').ToLowerInvariant()}",
            (KeywordForm.Flag, _) => $"'{keyword}' is {type} instead of a boolean and is ignored",
            (KeywordForm.List, "an array") or (KeywordForm.Object or KeywordForm.ObjectOrFlag, "an object") => null,
            (KeywordForm.List or KeywordForm.TextList, _) => $"'{keyword}' is {type} instead of an array and is ignored",
            _ => $"'{keyword}' is {type} instead of an object and is ignored",
        };
    }

    private static string? Entry(string keyword, string list, string number) => list switch
    {
        "[ {} ]" => $"an item of '{keyword}' is an object instead of a string and is ignored",
        "[ 5 ]" => $"an item of '{keyword}' is a number instead of a string and {number}",
        _ => null,
    };
}
