namespace ComposioGen.Generator.Tests.Infrastructure.Identifiers;

/// <summary>Provides a document that exercises all emitters once, in which every name has the prefix of <see cref="EmittedIdentifiers"/>.</summary>
internal static class EveryForm
{
    private const string Members = """
        "zz_text": { "type": "string" }, "zz_number": { "type": "number" }, "zz_count": { "type": "integer" }, "zz_small": { "type": "integer", "format": "int32" },
        "zz_flag": { "type": "boolean" }, "zz_moment": { "type": "string", "format": "date-time" }, "zz_any": {}, "zz_free": { "type": "object" },
        "zz_list": { "type": "array", "items": { "type": "string" } }, "zz_map": { "type": "object", "additionalProperties": { "type": "integer" } },
        "zz_object": { "$ref": "#/components/schemas/ZzPart" }, "zz_enum": { "$ref": "#/components/schemas/ZzKind" }, "zz_either": { "$ref": "#/components/schemas/ZzEither" },
        "zz_password": { "type": "string" }, "zz_optional": { "type": "string", "nullable": true }, "zz_optional_list": { "type": "array", "nullable": true, "items": { "type": "string", "nullable": true } }
        """;

    public static readonly string Document = MiniSpec.Paths($$"""
        "/zz_things/{zz_id}/{zz_number}/{zz_kind}": { "post": { "tags": [ "Zz Things" ], "parameters": [
            { "name": "zz_id", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "zz_number", "in": "path", "required": true, "schema": { "type": "integer" } },
            { "name": "zz_kind", "in": "path", "required": true, "schema": { "$ref": "#/components/schemas/ZzKind" } },
            { "name": "zz_query", "in": "query", "schema": { "type": "string" } }, { "name": "zz_needed", "in": "query", "required": true, "schema": { "type": "integer" } },
            { "name": "zz_kinds", "in": "query", "schema": { "type": "array", "items": { "$ref": "#/components/schemas/ZzKind" } } },
            { "name": "zz_texts", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "zz-header", "in": "header", "schema": { "type": "integer" } }, { "name": "zz-secret", "in": "header", "required": true, "schema": { "type": "boolean" } } ],
          {{MiniSpec.Takes("ZzThing")}}, {{MiniSpec.Returns("ZzThing")}} } },
        "/zz_others": { "get": { "tags": [ "Zz Others" ], "parameters": [ { "name": "cursor", "in": "query", "schema": { "type": "string" } } ], {{MiniSpec.Returns("ZzPage")}} },
          "post": { "tags": [ "Zz Others" ], {{MiniSpec.Takes("ZzThing", required: false)}}, {{MiniSpec.Empty}} } }
        """, $$"""
        "ZzKind": { "type": "string", "enum": ["zz_first", "zz_second"] },
        "ZzEither": { "oneOf": [ { "type": "string" }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string" } } ] },
        "ZzOther": { "oneOf": [ { "type": "string" }, { "type": "object", "additionalProperties": { "type": "string" } } ] },
        "ZzPage": { "type": "object", "required": ["items"], "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/ZzPart" } }, "next_cursor": { "type": "string", "nullable": true } } },
        "ZzPart": { "type": "object", "additionalProperties": false, "properties": { "zz_a": { "type": "string" } } },
        "ZzThing": { "type": "object", "properties": { "zz_needed": { "$ref": "#/components/schemas/ZzNeeded" }, "zz_tagged": { "$ref": "#/components/schemas/ZzTagged" },
          "zz_shaped": { "$ref": "#/components/schemas/ZzShaped" }, "zz_outer": { "$ref": "#/components/schemas/ZzOuter" }, "zz_other": { "$ref": "#/components/schemas/ZzOther" }, {{Members}} } },
        "ZzNeeded": { "type": "object", "required": ["zz_text", "zz_number", "zz_count", "zz_flag", "zz_moment", "zz_any", "zz_free", "zz_list", "zz_map", "zz_object", "zz_enum", "zz_either", "zz_password", "zz_optional", "zz_optional_list"],
          "properties": { {{Members}} } },
        "ZzTagged": { "oneOf": [ {{Branch("zz_kind", "zz_first", Members)}}, {{Branch("zz_kind", "zz_second", Members)}} ] },
        "ZzShaped": { "oneOf": [ { "type": "object", "required": ["zz_a", "zz_count"], "properties": { "zz_a": { "type": "string" }, "zz_count": { "type": "integer" } } },
          { "type": "object", "required": ["zz_b", "zz_count"], "properties": { "zz_b": { "type": "string" }, "zz_count": { "type": "integer" } } } ] },
        "ZzOuter": { "oneOf": [ {{Outer("zz_one", "zz_x")}}, {{Outer("zz_two", "zz_y")}} ] }
        """);

    private static string Branch(string tag, string value, string members) => $$"""
        { "type": "object", "required": ["{{tag}}", "zz_text", "zz_count"], "properties": { "{{tag}}": { "type": "string", "enum": ["{{value}}"] }, {{members}}, "{{value}}_own": { "type": "boolean" } } }
        """;

    private static string Outer(string value, string own) => $$"""
        { "type": "object", "required": ["zz_scheme", "zz_val"], "properties": { "zz_scheme": { "type": "string", "enum": ["{{value}}"] }, "zz_val": { "oneOf": [
          {{Branch("zz_state", "zz_on", $"\"{own}\": {{ \"type\": \"string\" }}, {Members}")}}, {{Branch("zz_state", "zz_off", Members)}} ] } } }
        """;
}
