using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Tests valid but rare schemas and parameters: each compiles without warnings.</summary>
public sealed class UnusualDocumentTests
{
    private const string Parts = """
        "E": { "type": "string", "enum": ["a", "b"] },
        "N": { "type": "object", "nullable": true, "properties": { "n": { "type": "string" } } },
        "X": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "integer", "enum": [1] }, "x": { "type": "string" } } },
        "Y": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "integer", "enum": [2] }, "y": { "type": "string" } } },
        "Base": { "type": "object", "properties": { "thing": { "$ref": "#/components/schemas/Thing" }, "self": { "allOf": [ { "$ref": "#/components/schemas/Base" } ] } } }
        """;

    [Theory]
    [InlineData("""{ "nullable": true, "allOf": [ { "$ref": "#/components/schemas/E" } ] }""")]
    [InlineData("""{ "allOf": [ { "$ref": "#/components/schemas/E" }, { "nullable": true } ] }""")]
    [InlineData("""{ "allOf": [ { "type": "string" }, { "enum": ["a", null], "nullable": true } ] }""")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/components/schemas/E" } ] }""")]
    [InlineData("""{ "oneOf": [ { "type": "object", "properties": { "x": { "type": "string" } } } ], "properties": { "y": { "type": "integer" } } }""")]
    [InlineData("""{ "oneOf": [] }""")]
    [InlineData("""{ "anyOf": [ { "anyOf": [ { "$ref": "#/components/schemas/X" }, { "$ref": "#/components/schemas/Y" } ] }, { "oneOf": [ { "$ref": "#/components/schemas/N" }, { "type": "string" } ] } ] }""")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/components/schemas/X" }, { "$ref": "#/components/schemas/Y" } ], "discriminator": { "propertyName": "kind" } }""")]
    [InlineData("""{ "oneOf": [ { "$ref": "#/components/schemas/X" }, { "$ref": "#/components/schemas/Y" } ], "discriminator": { "propertyName": "kind", "mapping": { "1": "X", "2": "#/components/schemas/Y" } } }""")]
    [InlineData("""{ "type": "boolean", "enum": [true] }""")]
    [InlineData("""{ "enum": [null] }""")]
    [InlineData("""{ "enum": ["a", 1, true, null] }""")]
    [InlineData("""{ "enum": [{ "a": 1 }, [1]] }""")]
    [InlineData("""{ "type": "string", "enum": [1, 2] }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/N" } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/N" } }""")]
    [InlineData("""{ "not": { "type": "string" } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" }, "properties": { "a": { "type": "string" } } }""")]
    [InlineData("""{ "allOf": [ { "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "more": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } ] }""")]
    [InlineData("""{ "type": "object", "properties": { "имя": { "type": "string" }, "名前": { "type": "string" }, "😀": { "type": "string" }, "ı": { "type": "string" }, "İ": { "type": "string" }, "i": { "type": "string" }, "I": { "type": "string" }, "_": { "type": "string" }, "\u200b": { "type": "string" } } }""")]
    [InlineData("""{ "type": "string", "enum": ["имя", "名前", "😀", "ı", "İ", "i", "I", "", " ", "-", "--", "1", "1a", "\ud83d"] }""")]
    public void Generate_UnusualSchema_Compiles(string schema) => ShouldCompile(MiniSpec.Both($$"""
        "Thing": { "type": "object", "properties": { "whole": {{schema}} } }, "Whole": {{schema}}, {{Parts}}
        """));

    [Theory]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/X" } } } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "array", "items": { "type": "integer" } } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "a", "in": "query", "schema": { "anyOf": [ { "type": "array", "items": { "$ref": "#/components/schemas/E" } }, { "$ref": "#/components/schemas/E" } ] } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "a", "in": "query", "schema": { "type": "array", "items": { "type": "string", "nullable": true, "enum": ["a", null] } } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "a", "in": "header", "schema": { "type": "array", "items": { "type": "string", "format": "date-time" } } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "a", "in": "header", "required": true, "schema": { "type": "array", "items": { "$ref": "#/components/schemas/X" } } }""")]
    [InlineData("""{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, { "name": "a", "in": "query" }, { "name": "b", "in": "query", "content": {} }, { "name": "c", "in": "query", "content": { "text/plain": { "schema": { "type": "string" } } } }""")]
    public void Generate_UnusualParameter_Compiles(string parameters) => ShouldCompile(MiniSpec.Paths($$"""
        "/things/{id}": { "get": { {{MiniSpec.Things}}, "parameters": [ {{parameters}} ], {{MiniSpec.Empty}} } }
        """, "\"Thing\": {}, " + Parts));

    [Fact]
    public void Generate_AuthConfigPathsWithoutParameterSchemas_Compile() => ShouldCompile(MiniSpec.Paths("""
        "/api/v3/auth_configs": { "get": { "tags": ["Auth Configs"], "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {
          "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Config" } } } } } } } } } },
        "/api/v3/auth_configs/{nanoid}": { "parameters": [ { "name": "nanoid", "in": "path", "required": true } ],
          "get": { "tags": ["Auth Configs"], "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Config" } } } } } },
          "delete": { "tags": ["Auth Configs"], "responses": { "204": { "description": "ok" } } } },
        "/api/v3/auth_configs/{nanoid}/{status}": { "patch": { "tags": ["Auth Configs"], "parameters": [
          { "name": "nanoid", "in": "path", "required": true }, { "name": "status", "in": "path", "required": true } ], "responses": { "200": { "description": "ok" } } } }
        """, """
        "Config": { "type": "object", "required": ["id", "status"], "properties": { "id": { "type": "string" }, "status": { "type": "string", "enum": ["ENABLED", "DISABLED"] } } }
        """));

    private static void ShouldCompile(string document)
    {
        var run = new GeneratorDriverFixture(document).Run();
        run.Result.Exception.ShouldBeNull();
        run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        GeneratedSdk.ShouldCompile(run.Compilation);
    }
}
