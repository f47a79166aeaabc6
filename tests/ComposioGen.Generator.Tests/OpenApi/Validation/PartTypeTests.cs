using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.OpenApi.Validation;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

/// <summary>Tests each part of a document with values of each JSON type.</summary>
public sealed class PartTypeTests
{
    private const string Document = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Tiny", "version": "1" },
          "paths": { "/a": { "post": { "requestBody": { "content": { "multipart/form-data": { "encoding": { "b": {} } } } }, "responses": { "200": { "headers": { "h": {} } } }, "parameters": [ { "name": "q", "in": "query" } ] } } },
          "components": { "schemas": { "A": { "properties": {}, "patternProperties": {} } }, "parameters": {}, "requestBodies": {}, "responses": {}, "headers": {}, "securitySchemes": {}, "pathItems": {} }
        }
        """;

    private const string Operation = "/paths/~1a/post";
    private const string Schema = "/components/schemas/A";

    private static readonly (SpecNode Node, string Pointer)[] Places =
    [
        (SpecNode.Document, ""), (SpecNode.PathMap, "/paths"), (SpecNode.PathItem, "/paths/~1a"), (SpecNode.Operation, Operation),
        (SpecNode.RequestBody, Operation + "/requestBody"), (SpecNode.MediaTypeMap, Operation + "/requestBody/content"), (SpecNode.MediaType, Operation + "/requestBody/content/multipart~1form-data"),
        (SpecNode.EncodingMap, Operation + "/requestBody/content/multipart~1form-data/encoding"), (SpecNode.ResponseMap, Operation + "/responses"), (SpecNode.Response, Operation + "/responses/200"),
        (SpecNode.HeaderMap, Operation + "/responses/200/headers"), (SpecNode.Header, Operation + "/responses/200/headers/h"), (SpecNode.Parameter, Operation + "/parameters/0"), (SpecNode.Components, "/components"),
        (SpecNode.SchemaMap, "/components/schemas"), (SpecNode.ParameterMap, "/components/parameters"), (SpecNode.RequestBodyMap, "/components/requestBodies"), (SpecNode.ResponseMap, "/components/responses"),
        (SpecNode.HeaderMap, "/components/headers"), (SpecNode.SecuritySchemeMap, "/components/securitySchemes"), (SpecNode.PathMap, "/components/pathItems"), (SpecNode.Schema, Schema), (SpecNode.SchemaMap, Schema + "/properties"),
    ];

    private static readonly string[] Names =
    [
        "any", "paths", "components", "info", "tags", "security", "servers", "parameters", "get", "trace", "requestBody", "responses", "content", "headers", "schema", "encoding", "schemas", "pathItems", "requestBodies",
        "securitySchemes", "properties", "$defs", "patternProperties", "items", "not", "allOf", "oneOf", "anyOf", "additionalProperties", "discriminator",
    ];

    public static TheoryData<string, string> Parts
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (node, place) in Places)
            {
                foreach (var name in Names.Where(name => SpecGrammar.Child(node, name) != SpecNode.Other && (name == "any" || SpecGrammar.Child(node, "any") == SpecNode.Other)))
                {
                    all.Add(place, name);
                }
            }

            return all;
        }
    }

    [Fact]
    public void Parts_Names_AreAllTested() => Names.ShouldBe(Parts.Select(part => (string)part[1]).Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_PartOfEachType_IsReportedUnlessValid(string place, string name)
    {
        var child = SpecGrammar.Child(Places.Single(known => known.Pointer == place).Node, name);
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            foreach (var value in new[] { "\"zz\"", "\"true\"", "true", "5", "{}", "[]", "[ 5 ]", "null" })
            {
                Messages(version, place, name, value).ShouldBe(Expected(child, name, value) is { } message ? [message] : [], $"{name}: {value} in {version}");
            }
        }
    }

    private static string[] Messages(string version, string place, string name, string value)
    {
        var root = JObject.Parse(Document);
        root["openapi"] = version;
        var holder = (JObject)JsonPointer.Split(place).Aggregate((JToken)root, (token, segment) => token is JArray items ? items[int.Parse(segment, null)] : token[segment]!);
        holder.Remove(name);
        holder["@@"] = 0;
        return [.. Documents.Read(root.ToString().Replace("\"@@\": 0", $"\"{name}\": {value}", StringComparison.Ordinal)).Problems
            .Where(problem => problem.Arguments[0].EndsWith(" and is ignored", StringComparison.Ordinal) || problem.Arguments[0].StartsWith("a schema that is", StringComparison.Ordinal))
            .Select(problem => problem.Arguments[0])];
    }

    private static string? Expected(SpecNode child, string name, string value)
    {
        var type = value[0] switch { '"' => "a string", '{' => "an object", '[' => "an array", 't' => "a boolean", 'n' => "null", _ => "a number" };
        var element = SpecGrammar.Element(child);
        return child switch
        {
            SpecNode.Schema or SpecNode.SchemaOrBoolean => type is "an object" or "a boolean" ? null : $"a schema that is a JSON {(type == "a number" ? "integer" : type.Split(' ')[^1])}",
            _ when type == "null" => null,
            _ when element == SpecNode.Other => type == "an object" ? null : $"'{name}' is {type} instead of an object and is ignored",
            _ when type != "an array" => $"'{name}' is {type} instead of an array and is ignored",
            _ when value == "[]" => null,
            _ when element == SpecNode.Schema => "a schema that is a JSON integer",
            _ => $"an item of '{name}' is a number instead of an object and is ignored",
        };
    }
}
