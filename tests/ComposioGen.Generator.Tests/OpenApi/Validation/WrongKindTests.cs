using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

/// <summary>Tests values of the wrong type: the rest of the document must still be read.</summary>
public sealed class WrongKindTests
{
    [Theory]
    [InlineData("\"format\": {}", true)]
    [InlineData("\"title\": {}", true)]
    [InlineData("\"description\": []", true)]
    [InlineData("\"nullable\": \"maybe\"", true)]
    [InlineData("\"deprecated\": null")]
    [InlineData("\"required\": true")]
    [InlineData("\"required\": [{}]", true)]
    [InlineData("\"enum\": 5", true)]
    [InlineData("\"minLength\": \"a\"")]
    [InlineData("\"maximum\": 1e400")]
    [InlineData("\"maxLength\": 99999999999")]
    [InlineData("\"pattern\": {}")]
    [InlineData("\"discriminator\": 5", true)]
    [InlineData("\"xml\": 5")]
    [InlineData("\"x-enumNames\": 5")]
    [InlineData("\"not\": true")]
    [InlineData("\"allOf\": {}", true)]
    [InlineData("\"definitions\": { \"a\": 5 }")]
    [InlineData("\"patternProperties\": 5", true)]
    [InlineData("\"default\": { \"a\": [1] }")]
    [InlineData("\"type\": 5", true)]
    public void Read_KeywordOfWrongKind_DropsOnlyTheKeyword(string keyword, bool reported = false)
    {
        var result = Documents.Read(Documents.WithSchemas($$"""
            "A": { "properties": { "b": { "type": "string" } }, {{keyword}} }, "B": { "type": "object", "properties": { "c": { "type": "integer" } } }
            """));

        var document = result.Document.ShouldNotBeNull();
        result.Problems.Select(problem => problem.Kind).ShouldBe(reported ? [ApiProblemKind.Malformed] : []);
        Documents.Component(document, "B").Properties.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.Integer);
        Documents.Component(document, "A").Properties.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Read_ReferenceOfWrongKind_IsEmptySchema()
    {
        var result = Documents.Read(Documents.WithSchemas("""
            "A": { "type": "object", "properties": { "b": { "type": "string" } }, "$ref": null }, "B": { "type": "object", "properties": { "c": { "type": "integer" } } }
            """));

        result.Problems.Count.ShouldBe(1);
        Documents.Component(result.Document.ShouldNotBeNull(), "B").Properties.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.Integer);
    }

    [Theory]
    [InlineData("\"tags\": 5", true)]
    [InlineData("\"security\": [5]", true)]
    [InlineData("\"servers\": 5", true)]
    [InlineData("\"callbacks\": 5", true)]
    [InlineData("\"externalDocs\": 5")]
    [InlineData("\"deprecated\": \"x\"", true)]
    [InlineData("\"summary\": {}", true)]
    [InlineData("\"parameters\": {}", true)]
    [InlineData("\"parameters\": [ { \"name\": \"x\", \"in\": \"query\", \"style\": \"odd\", \"schema\": { \"type\": \"string\" } } ]")]
    public void Read_OperationPartOfWrongKind_DropsOnlyThePart(string part, bool reported = false)
    {
        var result = Documents.Read(Documents.WithOperation(part + """
            , "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string" } } } } }
            """));

        result.Problems.Select(problem => problem.Kind).ShouldBe(reported ? [ApiProblemKind.Malformed] : []);
        result.Document.ShouldNotBeNull().Operations.ShouldHaveSingleItem().ResponseBody.ShouldNotBeNull().Type.ShouldBe(ApiType.String);
    }

    [Theory]
    [InlineData("""  "/b": null """)]
    [InlineData("""  "/b": 5 """, true)]
    [InlineData("""  "x-note": 5 """)]
    [InlineData("""  "/b": { "get": null } """)]
    [InlineData("""  "/b": { "foo": 5 } """)]
    public void Read_PathOfWrongKind_DropsOnlyThePath(string path, bool reported = false)
    {
        var result = Documents.Read(Documents.WithPaths($$"""  {{path}}, "/a": { "get": {} } """));

        result.Problems.Select(problem => problem.Kind).ShouldBe(reported ? [ApiProblemKind.Malformed] : []);
        result.Document.ShouldNotBeNull().Operations.ShouldHaveSingleItem().Path.ShouldBe("/a");
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
