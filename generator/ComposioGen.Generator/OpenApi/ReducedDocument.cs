using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>
/// Writes a document with nothing in it but what we read and with values of the right kinds, for the case that NSwag
/// stumbles over the rest.
/// </summary>
internal static class ReducedDocument
{
    public static string Write(JObject root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        WriteObject(writer, root, SpecNode.Document);
        return text.ToString();
    }

    private static void WriteObject(JsonTextWriter writer, JObject node, SpecNode kind)
    {
        writer.WriteStartObject();
        foreach (var member in node.Properties())
        {
            var child = SpecGrammar.Child(kind, member.Name);
            if (child == SpecNode.Other ? FitsScalar(kind, member) : Fits(child, member.Value))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value, child);
            }
        }

        WriteMissing(writer, node, kind);
        writer.WriteEndObject();
    }

    // NSwag insists on what OpenAPI requires here.
    private static void WriteMissing(JsonTextWriter writer, JObject node, SpecNode kind)
    {
        if (kind == SpecNode.Operation && node.Object("responses") is null)
        {
            writer.WritePropertyName("responses");
            writer.WriteStartObject();
            writer.WriteEndObject();
        }

        foreach (var name in kind == SpecNode.Info ? new[] { "title", "version" } : [])
        {
            if (node.Text(name) is null)
            {
                writer.WritePropertyName(name);
                writer.WriteValue("");
            }
        }
    }

    private static void Write(JsonTextWriter writer, JToken value, SpecNode kind)
    {
        switch (value)
        {
            case JObject members when kind != SpecNode.Other:
                WriteObject(writer, members, kind == SpecNode.SchemaOrFlag ? SpecNode.Schema : kind);
                break;
            case JArray items when kind != SpecNode.Other:
                writer.WriteStartArray();
                foreach (var item in items.OfType<JObject>())
                {
                    WriteObject(writer, item, SpecGrammar.Element(kind));
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static bool Fits(SpecNode kind, JToken value) => kind switch
    {
        SpecNode.SchemaList or SpecNode.ParameterList or SpecNode.TagList => value is JArray,
        SpecNode.SchemaOrFlag => value is JObject || value.Type == JTokenType.Boolean,
        SpecNode.HeaderMap or SpecNode.Header => false,
        SpecNode.SecurityScheme => value is JObject scheme && scheme.Text("type") == "apiKey" && scheme.Text("in") is "header" or "query" or "cookie",
        _ => value is JObject,
    };

    private static bool FitsScalar(SpecNode kind, JProperty member) => (kind, member.Name) switch
    {
        (SpecNode.Schema or SpecNode.Parameter or SpecNode.RequestBody or SpecNode.Response, "$ref") => IsText(member.Value),
        (SpecNode.Document, "openapi") => IsText(member.Value),
        (SpecNode.Info, "title" or "version" or "description") => IsText(member.Value),
        (SpecNode.Tag, "name" or "description") => IsText(member.Value),
        (SpecNode.SecurityScheme, "type" or "in" or "name") => IsText(member.Value),
        (SpecNode.Operation, "operationId" or "summary" or "description") => IsText(member.Value),
        (SpecNode.Operation, "tags") => IsTextList(member.Value),
        (SpecNode.Operation, "deprecated") => IsFlag(member.Value),
        (SpecNode.Parameter, "name" or "description") => IsText(member.Value),
        (SpecNode.Parameter, "in") => member.Value.Spelling() is "path" or "query" or "header" or "cookie",
        (SpecNode.Parameter, "required" or "deprecated") => IsFlag(member.Value),
        (SpecNode.RequestBody or SpecNode.Response, "description") => IsText(member.Value),
        (SpecNode.RequestBody, "required") => IsFlag(member.Value),
        (SpecNode.Schema, "type") => IsText(member.Value) || IsTextList(member.Value),
        (SpecNode.Schema, "format" or "title" or "description") => IsText(member.Value),
        (SpecNode.Schema, "nullable" or "deprecated") => IsFlag(member.Value),
        (SpecNode.Schema, "required") => IsTextList(member.Value),
        (SpecNode.Schema, "discriminator") => IsDiscriminator(member.Value),
        _ => false,
    };

    private static bool IsText(JToken value) => value.Type == JTokenType.String;

    private static bool IsFlag(JToken value) => value.Type == JTokenType.Boolean;

    private static bool IsTextList(JToken value) => value is JArray items && items.All(IsText);

    private static bool IsDiscriminator(JToken value) =>
        value is JObject discriminator
        && discriminator.Properties().All(member => member.Name == "mapping" ? member.Value is JObject : member.Value is JValue);
}
