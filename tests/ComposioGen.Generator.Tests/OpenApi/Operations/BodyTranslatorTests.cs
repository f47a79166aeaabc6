using ComposioGen.Generator.OpenApi.Bodies;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Operations;

public sealed class BodyTranslatorTests
{
    [Theory]
    [InlineData("""  "application/json": { "schema": { "type": "string" } } """, "String")]
    [InlineData("""  "text/json": { "schema": { "type": "integer" } }, "application/json; charset=utf-8": { "schema": { "type": "string" } } """, "String")]
    [InlineData("""  "text/plain": { "schema": { "type": "integer" } }, "application/problem+json;charset=utf-8": { "schema": { "type": "string" } } """, "String")]
    [InlineData("""  "application/json": {} """, "Unspecified")]
    [InlineData("""  "text/plain": { "schema": { "type": "integer" } } """, null)]
    [InlineData("", null)]
    public void Read_SeveralMediaTypes_ChoosesJson(string content, string? type)
    {
        var operation = Documents.Sound(Documents.WithOperation($$"""
            "requestBody": { "required": true, "content": { {{content}} } }, "responses": { "200": { "description": "", "content": { {{content}} } } }
            """)).Operations[0];

        operation.ResponseBody?.Type.ToString().ShouldBe(type);
        operation.RequestBody?.Type.ToString().ShouldBe(type);
        operation.RequestBodyRequired.ShouldBeTrue();
    }

    [Theory]
    [InlineData("default, 400, 201, 200", "200")]
    [InlineData("2XX, 202", "202")]
    [InlineData("2XX, default", "2XX")]
    [InlineData("default, 404", "default")]
    [InlineData("302, 404", null)]
    public void Read_SeveralResponses_ChoosesLowestSuccess(string statuses, string? chosen)
    {
        var responses = string.Join(", ", statuses.Split(", ").Select(status => $$"""
            "{{status}}": { "description": "{{status}}", "content": { "application/json": { "schema": { "type": "object", "title": "{{status}}" } } } }
            """));
        var operation = Documents.Sound(Documents.WithOperation($$"""  "responses": { {{responses}} } """)).Operations[0];

        operation.ResponseBody?.Title.ShouldBe(chosen);
        operation.ResponseDescription.ShouldBe(chosen);
    }

    [Fact]
    public void Read_BodiesByReference_AreResolved()
    {
        var document = Documents.Sound(Documents.WithPaths("""
            "/a": { "post": { "requestBody": { "$ref": "#/components/requestBodies/Alias" }, "responses": { "200": { "$ref": "#/components/responses/R" } } } }
            """, """
            "requestBodies": { "Alias": { "$ref": "#/components/requestBodies/B" }, "B": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/S" } } } } },
            "responses": { "R": { "description": "Words.", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/S" } } } } } },
            "schemas": { "S": { "type": "object" } }
            """));

        var operation = document.Operations[0];
        operation.RequestBody.ShouldBeSameAs(document.Components[0]);
        operation.RequestBodyRequired.ShouldBeTrue();
        operation.ResponseDescription.ShouldBe("Words.");
        operation.ResponseBody.ShouldNotBeNull().Items.ShouldBeSameAs(document.Components[0]);
        operation.ResponseBody.Pointer.ShouldBe("/components/responses/R/content/application~1json/schema");
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("APPLICATION/JSON; charset=UTF-8", "application/json")]
    [InlineData("application/json; charset=utf-8; v=1", "application/json; charset=utf-8; v=1")]
    [InlineData("application/json;profile=compact", "application/json;profile=compact")]
    [InlineData("application/vnd.api+json; version=2", "application/vnd.api+json; version=2")]
    [InlineData("application/*", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/plain; version=0.0.4; charset=iso-8859-1", "text/plain; version=0.0.4")]
    [InlineData("text/plain; charset=iso-8859-1", "text/plain")]
    [InlineData("application/atom+xml;type=feed", "application/atom+xml;type=feed")]
    [InlineData("multipart/related; boundary=x", "multipart/related")]
    [InlineData("text/*", "text/plain")]
    [InlineData("image/*", "application/octet-stream")]
    public void HeaderValue_MediaTypeWithParameters_KeepsRelevantOnes(string mediaType, string sent) => MediaType.HeaderValue(mediaType, MediaType.Kind(mediaType)).ShouldBe(sent);

    [Theory]
    [InlineData("image/*", "image/*")]
    [InlineData("text/*", "text/*")]
    [InlineData("image/png", "image/png")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*+json", "application/json")]
    public void AcceptValue_Range_IsAccepted(string mediaType, string sent) => MediaType.AcceptValue(mediaType, MediaType.Kind(mediaType)).ShouldBe(sent);
}
