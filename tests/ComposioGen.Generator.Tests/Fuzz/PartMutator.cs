using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Fuzz;

/// <summary>Changes what is around the schemas of a document: media types, encodings, the styles of parameters, the version and its own keywords.</summary>
internal sealed class PartMutator(Random random)
{
    private static readonly string[] MediaTypes =
    [
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/mixed", "text/plain", "text/csv", "application/xml", "application/octet-stream", "image/*", "*/*",
        "application/*", "application/problem+json", "application/x-ndjson", "text/event-stream", "application/json; charset=utf-8; v=1", "APPLICATION/JSON", "", "json", "a/b\"c", "\ud83d/x",
    ];

    private static readonly string[] Styles = ["form", "simple", "deepObject", "spaceDelimited", "pipeDelimited", "label", "matrix", "x"];

    private static readonly string[] Statuses = ["200", "201", "204", "2XX", "default", "404", "x-other", "99"];

    private static readonly string[] Keywords =
    [
        """{ "type": ["string", "integer", "null"] }""", """{ "type": ["object", "array"], "items": { "type": "string" } }""", """{ "const": null }""", """{ "const": "a" }""", """{ "const": 1.5 }""",
        """{ "prefixItems": [ { "type": "string" } ] }""", """{ "patternProperties": { "^x": { "type": "integer" } } }""", """{ "if": { "required": ["a"] }, "then": { "properties": { "a": true } }, "else": false }""",
        """{ "unevaluatedProperties": false }""", """{ "propertyNames": { "pattern": "^a" } }""", """{ "dependentSchemas": { "a": { "properties": { "b": { "type": "string" } } } } }""", """{ "$dynamicRef": "#node" }""",
        """{ "$dynamicAnchor": "node" }""", """{ "$anchor": "node" }""", """{ "$id": "https://example.org/x.json" }""", """{ "$defs": { "x": { "type": "string" } } }""", """{ "contentMediaType": "image/png", "contentEncoding": "base64" }""",
        """{ "readOnly": true }""", """{ "writeOnly": true }""", """{ "deprecated": true }""", """{ "default": { "a": [1] } }""", """{ "additionalProperties": true, "properties": { "a": false } }""", """{ "items": false }""",
        """{ "not": { "type": "string" } }""", """{ "allOf": [] }""", """{ "oneOf": [ { "type": "null" } ] }""", """{ "anyOf": [ {}, true ] }""", """{ "enum": [] }""", """{ "enum": [ {}, [], null ] }""", """{ "required": ["a", 1, null] }""",
        """{ "$id": "a/", "$defs": { "k": { "$anchor": "k", "properties": { "whole": { "$ref": "#" }, "next": { "$ref": "../x.json" } } } } }""", """{ "$id": "http://[" }""", """{ "$ref": "#/$defs/k" }""", """{ "$ref": "#k" }""", """{ "$ref": "" }""",
        """{ "title": 5 }""", """{ "readOnly": "true", "type": [5] }""", """{ "discriminator": { "propertyName": 5, "mapping": [] } }""", """{ "$dynamicRef": 5 }""", """{ "description": {}, "format": [] }""",
    ];

    /// <summary>Changes one part.</summary>
    public void Change(JObject document, JObject schema)
    {
        switch (random.Next(6))
        {
            case 0: document["openapi"] = random.Next(2) == 0 ? "3.1.0" : "3.0.3"; break;
            case 1: ChangeMediaType(document); break;
            case 2: AddEncoding(document); break;
            case 3: ChangeParameter(document); break;
            case 4: AddResponse(document); break;
            default: schema.Merge(JObject.Parse(Any(Keywords))); break;
        }
    }

    private void ChangeMediaType(JObject document)
    {
        if (Objects(document, "content") is { Count: > 0 } contents && Any(contents).Properties().FirstOrDefault() is { } media && Any(MediaTypes) is var name && media.Parent![name] is null)
        {
            media.Replace(new JProperty(name, media.Value));
        }
    }

    private void AddEncoding(JObject document)
    {
        var medias = Objects(document, "content").SelectMany(content => content.Properties()).Select(member => member.Value).OfType<JObject>().ToList();
        var names = Objects(document, "properties").SelectMany(members => members.Properties()).Select(member => member.Name).ToList();
        if (medias.Count > 0 && names.Count > 0)
        {
            Any(medias)["encoding"] = new JObject { [Any(names)] = new JObject { ["contentType"] = Any(MediaTypes), ["style"] = Any(Styles), ["explode"] = random.Next(2) == 0 } };
        }
    }

    private void ChangeParameter(JObject document)
    {
        var parameters = document.SelectTokens("$..parameters[*]").OfType<JObject>().ToList();
        if (parameters.Count > 0)
        {
            var parameter = Any(parameters);
            parameter["style"] = Any(Styles);
            parameter["explode"] = random.Next(2) == 0;
            if (random.Next(3) == 0 && parameter["schema"] is { } schema)
            {
                parameter.Remove("schema");
                parameter["content"] = new JObject { [Any(MediaTypes)] = new JObject { ["schema"] = schema } };
            }
        }
    }

    private void AddResponse(JObject document)
    {
        var responses = Objects(document, "responses");
        var schemas = Objects(document, "schemas").SelectMany(all => all.Properties()).Select(member => member.Name).Where(name => !name.Contains('/') && !name.Contains('~')).ToList();
        if (responses.Count > 0 && schemas.Count > 0)
        {
            var schema = new JObject { ["$ref"] = "#/components/schemas/" + Any(schemas) };
            Any(responses)[Any(Statuses)] = new JObject { ["description"] = "", ["content"] = new JObject { [Any(MediaTypes)] = new JObject { ["schema"] = schema } } };
        }
    }

    private static List<JObject> Objects(JObject document, string name) => document.SelectTokens("$.." + name).OfType<JObject>().ToList();

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
