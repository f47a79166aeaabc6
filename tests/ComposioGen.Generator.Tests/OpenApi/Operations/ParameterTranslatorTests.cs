using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Operations;

public sealed class ParameterTranslatorTests
{
    [Fact]
    public void Read_Parameter_ReadsAllMembers()
    {
        var parameters = Documents.Sound(Documents.WithOperation("""
            "parameters": [
              { "name": "plain", "in": "query", "schema": { "type": "string", "description": "Of the schema." } },
              { "name": "full", "in": "query", "required": true, "deprecated": true, "x-deprecated-message": "Old.", "description": "D", "x-csharp-name": "Full",
                "style": "form", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
              { "name": "exploded", "in": "query", "style": "pipeDelimited", "explode": true, "schema": { "$ref": "#/components/schemas/S" } },
              { "name": "h", "in": "header", "schema": { "type": "string" } },
              { "name": "c", "in": "cookie", "schema": { "type": "string" } },
              { "name": "Authorization", "in": "header", "schema": { "type": "string" } } ],
            "responses": {}
            """, """  "schemas": { "S": { "type": "string", "description": "Of the component." } } """)).Operations[0].Parameters;

        parameters.Select(parameter => parameter.Name).ShouldBe(["plain", "full", "exploded", "h", "c"]);
        parameters.Select(parameter => parameter.Location).ShouldBe(
            [ApiParameterLocation.Query, ApiParameterLocation.Query, ApiParameterLocation.Query, ApiParameterLocation.Header, ApiParameterLocation.Cookie]);
        var (plain, full, exploded) = (parameters[0], parameters[1], parameters[2]);
        (plain.Required, plain.Style, plain.Explode, plain.Description).ShouldBe((false, null, null, "Of the schema."));
        (full.Required, full.Deprecated, full.DeprecatedMessage, full.Description, full.CSharpName).ShouldBe((true, true, "Old.", "D", "Full"));
        (full.Style, full.Explode, full.Pointer).ShouldBe(("form", false, "/paths/~1a/get/parameters/1"));
        full.Schema.Items.ShouldNotBeNull().Type.ShouldBe(ApiType.String);
        (exploded.Style, exploded.Explode, exploded.Description).ShouldBe(("pipeDelimited", true, null));
        exploded.Schema.ComponentName.ShouldBe("S");
    }

    [Fact]
    public void Read_PathItemParameters_AreMergedAndOverridden()
    {
        var parameters = Documents.Sound(Documents.WithPaths("""
            "/a/{id}": {
              "parameters": [ { "$ref": "#/components/parameters/Id" }, { "name": "q", "in": "query", "schema": { "type": "string" } } ],
              "get": { "parameters": [ { "name": "q", "in": "query", "required": true, "schema": { "type": "integer" } }, { "name": "id", "in": "query", "schema": { "type": "string" } } ], "responses": {} } }
            """, """  "parameters": { "Id": { "$ref": "#/components/parameters/Real" }, "Real": { "name": "id", "in": "path", "required": false, "schema": { "type": "string" } } } """)).Operations[0].Parameters;

        parameters.Select(parameter => parameter.Location + " " + parameter.Name).ShouldBe(["Path id", "Query q", "Query id"]);
        parameters[0].Required.ShouldBeTrue("a path parameter is always required");
        parameters[0].Pointer.ShouldBe("/components/parameters/Real");
        (parameters[1].Required, parameters[1].Schema.Type).ShouldBe((true, ApiType.Integer));
    }

    [Fact]
    public void Read_PathTemplateAndParameters_AreReconciled()
    {
        var result = Documents.Read(Documents.WithPaths("""
            "/a/{id}/b/{other}": {
              "parameters": [ { "name": "gone", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } } ],
              "get": { "responses": {} }, "delete": { "responses": {} } }
            """));

        result.Problems.Select(problem => problem.Kind).Distinct().ShouldBe([ApiProblemKind.PathParameterMismatch]);
        result.Problems.Select(problem => (problem.Arguments[0], problem.Arguments[1], problem.Pointer)).ShouldBe([
            ("gone", "GET /a/{id}/b/{other}", "/paths/~1a~1{id}~1b~1{other}/parameters/0"),
            ("other", "GET /a/{id}/b/{other}", "/paths/~1a~1{id}~1b~1{other}/get"),
            ("other", "DELETE /a/{id}/b/{other}", "/paths/~1a~1{id}~1b~1{other}/delete"),
        ]);
        foreach (var operation in result.Document!.Operations)
        {
            operation.Parameters.Select(parameter => parameter.Name + " " + parameter.Schema.Type + " " + parameter.Required).ShouldBe(["id Integer True", "other String True"]);
        }
    }

    [Fact]
    public void Parameters_TextOfAMediaTypeOrNowhere_AreReported()
    {
        var result = Documents.Read(Documents.WithOperation("""
            "parameters": [ { "name": "q", "in": "query", "content": { "text/csv": { "schema": { "type": "object" } } } }, { "name": "lost", "schema": { "type": "string" } }, 5, null ], "responses": {}
            """));

        result.Problems.Select(problem => problem.Kind + " " + problem.Arguments[0] + " " + problem.Pointer).ShouldBe([
            "Malformed an item of 'parameters' is a number instead of an object and is ignored /paths/~1a/get/parameters/2",
            "UntypedPart the parameter q /paths/~1a/get/parameters/0/content", "UntypedPart the parameter lost /paths/~1a/get/parameters/1"]);
        result.Document!.Operations[0].Parameters.ShouldHaveSingleItem().Schema.Type.ShouldBe(ApiType.String);
    }
}
