using ComposioGen.Generator.OpenApi.Bodies;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Defines the structure of an OpenAPI 3.0 document.</summary>
internal static class SpecGrammar
{
    /// <summary>Returns the kind of a member of an object.</summary>
    public static SpecNode Child(SpecNode parent, string name) => parent switch
    {
        SpecNode.Schema or SpecNode.SchemaOrBoolean => OfSchema(name),
        SpecNode.SchemaMap => SpecNode.Schema,
        SpecNode.Operation => OfOperation(name),
        SpecNode.PathItem => OfPathItem(name),
        SpecNode.Components => OfComponents(name),
        SpecNode.Document => OfDocument(name),
        SpecNode.PathMap => name.StartsWith("x-", StringComparison.Ordinal) ? SpecNode.Other : SpecNode.PathItem,
        SpecNode.ResponseMap => name.StartsWith("x-", StringComparison.Ordinal) ? SpecNode.Other : SpecNode.Response,
        SpecNode.ParameterMap => SpecNode.Parameter,
        SpecNode.RequestBodyMap => SpecNode.RequestBody,
        SpecNode.HeaderMap => SpecNode.Header,
        SpecNode.MediaTypeMap => SpecNode.MediaType,
        SpecNode.SecuritySchemeMap => SpecNode.SecurityScheme,
        SpecNode.MediaType => name switch
        {
            "schema" => SpecNode.Schema,
            "encoding" => SpecNode.EncodingMap,
            _ => SpecNode.Other,
        },
        SpecNode.EncodingMap => SpecNode.Encoding,
        SpecNode.RequestBody => name is "content" ? SpecNode.MediaTypeMap : SpecNode.Other,
        SpecNode.Parameter or SpecNode.Header => name switch
        {
            "schema" => SpecNode.Schema,
            "content" => SpecNode.MediaTypeMap,
            _ => SpecNode.Other,
        },
        SpecNode.Response => name switch
        {
            "content" => SpecNode.MediaTypeMap,
            "headers" => SpecNode.HeaderMap,
            _ => SpecNode.Other,
        },
        _ => SpecNode.Other,
    };

    /// <summary>Returns the kind of an element of an array.</summary>
    public static SpecNode Element(SpecNode parent) => parent switch
    {
        SpecNode.SchemaList => SpecNode.Schema,
        SpecNode.ParameterList => SpecNode.Parameter,
        SpecNode.TagList => SpecNode.Tag,
        SpecNode.ServerList => SpecNode.Server,
        SpecNode.SecurityList => SpecNode.SecurityRequirement,
        _ => SpecNode.Other,
    };

    /// <summary>Returns the section of components for a kind; null when references are not allowed.</summary>
    public static string? Section(SpecNode node) => node switch
    {
        SpecNode.Schema or SpecNode.SchemaOrBoolean => "schemas",
        SpecNode.Parameter => "parameters",
        SpecNode.RequestBody => "requestBodies",
        SpecNode.Response => "responses",
        SpecNode.Header => "headers",
        SpecNode.PathItem => "pathItems",
        SpecNode.SecurityScheme => "securitySchemes",
        _ => null,
    };

    public static bool IsMethod(string name) =>
        name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace";

    private static SpecNode OfSchema(string name) => name switch
    {
        "properties" or "$defs" or "patternProperties" => SpecNode.SchemaMap,
        "items" or "not" => SpecNode.Schema,
        "allOf" or "oneOf" or "anyOf" => SpecNode.SchemaList,
        "additionalProperties" => SpecNode.SchemaOrBoolean,
        "discriminator" => SpecNode.Discriminator,
        _ => SpecNode.Other,
    };

    private static SpecNode OfOperation(string name) => name switch
    {
        "parameters" => SpecNode.ParameterList,
        "requestBody" => SpecNode.RequestBody,
        "responses" => SpecNode.ResponseMap,
        "security" => SpecNode.SecurityList,
        "servers" => SpecNode.ServerList,
        _ => SpecNode.Other,
    };

    private static SpecNode OfPathItem(string name) => name switch
    {
        "parameters" => SpecNode.ParameterList,
        "servers" => SpecNode.ServerList,
        _ => IsMethod(name) ? SpecNode.Operation : SpecNode.Other,
    };

    private static SpecNode OfComponents(string name) => name switch
    {
        "schemas" => SpecNode.SchemaMap,
        "pathItems" => SpecNode.PathMap,
        "parameters" => SpecNode.ParameterMap,
        "requestBodies" => SpecNode.RequestBodyMap,
        "responses" => SpecNode.ResponseMap,
        "headers" => SpecNode.HeaderMap,
        "securitySchemes" => SpecNode.SecuritySchemeMap,
        _ => SpecNode.Other,
    };

    private static SpecNode OfDocument(string name) => name switch
    {
        "paths" => SpecNode.PathMap,
        "components" => SpecNode.Components,
        "info" => SpecNode.Info,
        "tags" => SpecNode.TagList,
        "security" => SpecNode.SecurityList,
        "servers" => SpecNode.ServerList,
        _ => SpecNode.Other,
    };
}
