using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.OpenApi.Validation;

/// <summary>Specifies the kind of a location in an OpenAPI document, as far as it can contain references and schemas.</summary>
internal enum SpecNode
{
    /// <summary>Anything else: text, numbers, examples, vendor extensions.</summary>
    Other,
    Document,
    Info,
    Tag,
    TagList,
    Server,
    ServerList,
    SecurityRequirement,
    SecurityList,
    Components,
    PathMap,
    PathItem,
    Operation,
    ParameterList,
    ParameterMap,
    Parameter,
    RequestBodyMap,
    RequestBody,
    ResponseMap,
    Response,
    HeaderMap,
    Header,
    MediaTypeMap,
    MediaType,
    EncodingMap,
    Encoding,
    SecuritySchemeMap,
    SecurityScheme,
    SchemaMap,
    SchemaList,
    Schema,
    Discriminator,

    /// <summary>additionalProperties: a schema or a boolean.</summary>
    SchemaOrBoolean,
}
