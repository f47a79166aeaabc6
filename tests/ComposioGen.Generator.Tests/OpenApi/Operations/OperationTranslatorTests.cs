using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Operations;

public sealed class OperationTranslatorTests
{
    [Fact]
    public void Read_Operation_ReadsAllMembers()
    {
        var document = Documents.Sound("""
            {
              "openapi": "3.0.0", "info": { "title": "T", "version": "1.2", "description": "Words." },
              "tags": [ { "name": "Things", "description": "All things." }, { "name": "Bare" } ],
              "paths": {
                "/b": { "summary": "ignored", "post": { "operationId": "postB", "tags": ["Things", "Bare"], "summary": "S", "description": "D",
                  "deprecated": true, "x-deprecated-message": "Old.", "x-csharp-name": "Make", "responses": {} }, "get": { "responses": {} } },
                "/a": { "delete": { "responses": {} } }
              },
              "components": { "securitySchemes": {
                "Key": { "type": "apiKey", "in": "header", "name": "X-API-Key" }, "Same": { "type": "apiKey", "in": "header", "name": "x-api-key" },
                "Cookie": { "type": "apiKey", "in": "cookie", "name": "c" }, "Bearer": { "type": "http", "scheme": "bearer" } } }
            }
            """);

        (document.Title, document.Version, document.Description).ShouldBe(("T", "1.2", "Words."));
        document.Tags.ShouldBe([new ApiTag("Things", "All things."), new ApiTag("Bare", null)]);
        document.CredentialHeaders.ShouldBe(["x-api-key"]);
        document.Operations.Select(operation => operation.Method + " " + operation.Path).ShouldBe(["POST /b", "GET /b", "DELETE /a"]);
        var post = document.Operations[0];
        (post.OperationId, post.Tag, post.Summary, post.Description).ShouldBe(("postB", "Things", "S", "D"));
        (post.Deprecated, post.DeprecatedMessage, post.CSharpName, post.Pointer).ShouldBe((true, "Old.", "Make", "/paths/~1b/post"));
        (document.Operations[1].OperationId, document.Operations[1].Tag).ShouldBe((null, null));
    }

    [Fact]
    public void Read_DuplicateOperationId_IsReportedAndBothRemain()
    {
        var result = Documents.Read(Documents.WithPaths("""
            "/a": { "get": { "operationId": "same", "responses": {} } }, "/b": { "get": { "operationId": "same", "responses": {} } }
            """));

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.DuplicateOperationId, ["same", "GET /b"], "/paths/~1b/get/operationId")]);
        result.Document!.Operations.Select(operation => operation.OperationId).ShouldBe(["same", "same"]);
    }

    [Fact]
    public void Read_PathItemByReference_IsResolved()
    {
        var document = Documents.Sound(Documents.WithPaths("""
            "/a": { "$ref": "#/paths/~1b" },
            "/b": { "get": { "requestBody": { "$ref": "#/components/requestBodies/R" }, "responses": {} } }
            """, """  "requestBodies": { "R": { "content": { "application/json": { "schema": { "type": "integer" } } } } } """));

        document.Operations.Select(operation => operation.Path).ShouldBe(["/a", "/b"]);
        document.Operations.ShouldAllBe(operation => operation.RequestBody!.Type == ApiType.Integer);
    }

    [Theory]
    [InlineData("query", """{ "key": [] }""", "", true)]
    [InlineData("cookie", """{ "key": [] }, { "key": [], "other": [] }""", "", true)]
    [InlineData("header", """{ "key": [] }""", "", false)]
    [InlineData("query", """{ "key": [] }, { "other": [] }""", "", false)]
    [InlineData("query", """{ "key": [] }, {}""", "", false)]
    [InlineData("query", """{ "key": [] }""", """{ "name": "token", "in": "query", "schema": { "type": "string" } }""", false)]
    [InlineData("cookie", """{ "key": [] }""", """{ "name": "token", "in": "cookie", "schema": { "type": "string" } }""", false)]
    [InlineData("cookie", """{ "key": [] }""", """{ "name": "token", "in": "query", "schema": { "type": "string" } }""", true)]
    [InlineData("query", """{ "key": [] }""", """{ "name": "token", "in": "cookie", "schema": { "type": "string" } }""", true)]
    [InlineData("query", """{ "key": [] }""", """{ "name": "token", "in": "header", "schema": { "type": "string" } }""", true)]
    public void Read_ApiKeyThatIsNotSent_IsReportedOnce(string place, string security, string parameter, bool isReported)
    {
        var operation = $$"""{ "get": { "security": [ {{security}} ], "parameters": [ {{parameter}} ], "responses": {} } }""";
        var result = Documents.Read(Documents.WithPaths($$"""
            "/a": {{operation}}, "/b": {{operation}}
            """, $$"""
            "securitySchemes": { "key": { "type": "apiKey", "in": "{{place}}", "name": "token" }, "other": { "type": "http", "scheme": "bearer" } }
            """));

        result.Problems.Select(problem => problem.Kind + " " + problem.Pointer).ShouldBe(isReported ? ["UntypedPart /components/securitySchemes/key"] : []);
    }
}
