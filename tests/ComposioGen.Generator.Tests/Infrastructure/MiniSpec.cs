using ComposioGen.Generator.Emit.Text;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Creates small documents around the part to test.</summary>
internal static class MiniSpec
{
    /// <summary>Returns a document with the component Thing as the response of <c>GET /things/{id}</c>.</summary>
    public static string Returning(string schemas) => Paths($$"""
        "/things/{id}": { "get": { {{Things}}, {{Id}}, {{Returns("Thing")}} } }
        """, schemas);

    /// <summary>Returns a document with the component Thing as the body of <c>POST /things</c>.</summary>
    public static string Request(string schemas) => Paths($$"""
        "/things": { "post": { {{Things}}, {{Takes("Thing")}}, "responses": { "204": { "description": "Done." } } } }
        """, schemas);

    /// <summary>Returns a document with the component Thing as request and response.</summary>
    public static string Both(string schemas) => Paths($$"""
        "/things": { "post": { {{Things}}, {{Takes("Thing")}}, {{Returns("Thing")}} } }
        """, schemas);

    public static string Paths(string paths, string schemas = "", string more = "") => $$"""
        {
          "openapi": "3.0.3",
          "info": { "title": "Tiny", "version": "1", "description": "A tiny API." },
          "tags": [ { "name": "Things", "description": "What there is." } ],
          "paths": { {{paths}} },
          "components": { "schemas": { {{schemas}} }{{more}} }
        }
        """;

    public const string Things = """
        "tags": [ "Things" ]
        """;

    public const string Id = """
        "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ]
        """;

    public const string Empty = """
        "responses": { "204": { "description": "Done." } }
        """;

    public static string Returns(string component) => $$"""
        "responses": { "200": { "description": "The response.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{component}}" } } } } }
        """;

    public static string Takes(string component, bool required = true) => $$"""
        "requestBody": { "required": {{(required ? "true" : "false")}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{component}}" } } } }
        """;
}
