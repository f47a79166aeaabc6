using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

public sealed class SpecVersionTests
{
    [Theory]
    [InlineData("""{ "swagger": "2.0", "paths": {} }""", "Swagger 2.0", "/swagger")]
    [InlineData("""{ "openapi": "3.2.0", "paths": {} }""", "OpenAPI 3.2.0", "/openapi")]
    [InlineData("""{ "openapi": 3, "paths": {} }""", "OpenAPI 3", "/openapi")]
    [InlineData("""{ "openapi": "3.00.1", "paths": {} }""", "OpenAPI 3.00.1", "/openapi")]
    [InlineData("{}", "JSON without an openapi member", "")]
    [InlineData("[]", "JSON of another type (array)", "")]
    [InlineData("null", "JSON of another type (null)", "")]
    [InlineData("5", "JSON of another type (integer)", "")]
    public void Check_OtherKindOfDocument_IsNamed(string text, string found, string place)
    {
        var result = Documents.Read(text);

        result.Document.ShouldBeNull();
        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ApiProblemKind.NotOpenApi30);
        problem.Arguments[0].ShouldBe(found);
        problem.Pointer.ShouldBe(place);
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.0.0")]
    [InlineData("3.0.4")]
    public void Check_OpenApi30_IsAccepted(string version)
    {
        var text = Documents.WithSchemas("""  "A": { "type": "string" } """).Replace("3.0.3", version, StringComparison.Ordinal);

        Documents.Sound(text).Operations.Count.ShouldBe(1);
    }

    [Fact]
    public void Check_TextResemblingVersion_IsIgnored()
    {
        var document = Documents.Sound("""
            {
              "info": { "title": "T", "version": "1", "x-note": { "swagger": "2.0" } },
              "openapi": "3.0.0",
              "paths": { "/a": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "string", "nullable": true } } } } } } } }
            }
            """);

        document.Operations[0].ResponseBody.ShouldNotBeNull().Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Check_DocumentWithoutOperations_IsReportedAndRead()
    {
        var result = Documents.Read("""{ "openapi": "3.0.0", "info": { "title": "T", "version": "2" }, "paths": {} }""");

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.Empty, ["T"], "/paths")]);
        result.Document.ShouldNotBeNull().Version.ShouldBe("2");
    }

    [Fact]
    public void Check_InvalidJson_IsReportedAtItsLocation()
    {
        var problem = Documents.Read("{\n  \"openapi\": \"3.0.0\",\n  oops!\n}").Problems.ShouldHaveSingleItem();

        problem.Kind.ShouldBe(ApiProblemKind.NotJson);
        problem.Line.ShouldBe(2);
        problem.Column.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Check_DuplicateMember_LastOneWins()
    {
        var result = Documents.Read(Documents.WithSchemas("""  "A": { "type": "string", "type": "integer" } """));

        Documents.Component(result.Document.ShouldNotBeNull(), "A").Type.ShouldBe(ApiType.Integer);
        result.Problems.ShouldHaveSingleItem().Kind.ShouldBe(ApiProblemKind.Malformed);
    }
}
