using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

/// <summary>Tests values of the wrong type: the rest of the document must still be read.</summary>
public sealed class WrongKindTests
{
    [Theory]
    [InlineData("\"format\": {}")]
    [InlineData("\"title\": {}")]
    [InlineData("\"description\": []")]
    [InlineData("\"nullable\": \"maybe\"")]
    [InlineData("\"deprecated\": null")]
    [InlineData("\"required\": true")]
    [InlineData("\"required\": [{}]")]
    [InlineData("\"enum\": 5")]
    [InlineData("\"minLength\": \"a\"")]
    [InlineData("\"maximum\": 1e400")]
    [InlineData("\"maxLength\": 99999999999")]
    [InlineData("\"pattern\": {}")]
    [InlineData("\"discriminator\": 5")]
    [InlineData("\"xml\": 5")]
    [InlineData("\"x-enumNames\": 5")]
    [InlineData("\"not\": true")]
    [InlineData("\"allOf\": {}")]
    [InlineData("\"definitions\": { \"a\": 5 }")]
    [InlineData("\"patternProperties\": 5")]
    [InlineData("\"default\": { \"a\": [1] }")]
    [InlineData("\"$ref\": null, \"type\": \"object\"", true)]
    public void Read_KeywordOfWrongKind_DropsOnlyTheKeyword(string keyword, bool reported = false)
    {
        var result = Documents.Read(Documents.WithSchemas($$"""
            "A": { "type": "object", "properties": { "b": { "type": "string" } }, {{keyword}} }, "B": { "type": "object", "properties": { "c": { "type": "integer" } } }
            """));

        var document = result.Document.ShouldNotBeNull();
        result.Problems.Count.ShouldBe(reported ? 1 : 0);
        Documents.Component(document, "B").Properties.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.Integer);
        if (!reported)
        {
            Documents.Component(document, "A").Properties.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.String);
        }
    }

    [Theory]
    [InlineData("\"tags\": 5")]
    [InlineData("\"security\": [5]")]
    [InlineData("\"servers\": 5")]
    [InlineData("\"callbacks\": 5")]
    [InlineData("\"externalDocs\": 5")]
    [InlineData("\"deprecated\": \"x\"")]
    [InlineData("\"summary\": {}")]
    [InlineData("\"parameters\": {}")]
    [InlineData("\"parameters\": [ { \"name\": \"x\", \"in\": \"query\", \"style\": \"odd\", \"schema\": { \"type\": \"string\" } } ]")]
    public void Read_OperationPartOfWrongKind_DropsOnlyThePart(string part)
    {
        var operation = Documents.Sound(Documents.WithOperation(part + """
            , "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string" } } } } }
            """)).Operations.ShouldHaveSingleItem();

        operation.ResponseBody.ShouldNotBeNull().Type.ShouldBe(ApiType.String);
    }

    [Theory]
    [InlineData("""  "/b": null """)]
    [InlineData("""  "/b": 5 """)]
    [InlineData("""  "x-note": 5 """)]
    [InlineData("""  "/b": { "get": null } """)]
    [InlineData("""  "/b": { "foo": 5 } """)]
    public void Read_PathOfWrongKind_DropsOnlyThePath(string path)
    {
        Documents.Sound(Documents.WithPaths($$"""  {{path}}, "/a": { "get": {} } """)).Operations.ShouldHaveSingleItem().Path.ShouldBe("/a");
    }

    [Theory]
    [InlineData("true", false)]
    [InlineData("5", true)]
    [InlineData("null", true)]
    [InlineData("[]", true)]
    public void Read_SchemaOtherThanObject_IsEmpty(string schema, bool reported)
    {
        var result = Documents.Read(Documents.WithSchemas($$"""
            "A": { "type": "object", "properties": { "b": {{schema}}, "c": { "type": "array", "items": {{schema}} } } }
            """));

        var a = Documents.Component(result.Document.ShouldNotBeNull(), "A");
        Documents.Property(a, "b").Schema.Type.ShouldBe(ApiType.Unspecified);
        Documents.Property(a, "c").Schema.Items.ShouldNotBeNull().Type.ShouldBe(ApiType.Unspecified);
        result.Problems.Count(problem => problem.Kind == ApiProblemKind.NotExpressible).ShouldBe(reported ? 2 : 0);
    }
}
