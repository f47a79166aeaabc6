namespace ComposioGen.Generator.OpenApi;

/// <summary>Specifies the kind of a problem in a document.</summary>
internal enum ApiProblemKind
{
    /// <summary>The text is not JSON.</summary>
    NotJson,

    /// <summary>JSON, but not a supported OpenAPI document.</summary>
    NotOpenApi30,

    /// <summary>The document cannot be read for another reason.</summary>
    Unreadable,

    /// <summary>A reference cannot be resolved.</summary>
    DanglingReference,

    /// <summary>A reference to another file or address.</summary>
    ExternalReference,

    /// <summary>The mapping of a discriminator refers to schemas that the document does not contain.</summary>
    LostMapping,

    /// <summary>A part has another form than OpenAPI defines: a value of another JSON type, or a path without a slash.</summary>
    Malformed,

    /// <summary>allOf leads back to itself.</summary>
    CircularAllOf,

    /// <summary>Schemas are nested more deeply than supported.</summary>
    TooDeep,

    /// <summary>Two operations have the same operationId.</summary>
    DuplicateOperationId,

    /// <summary>The path names a parameter that is not declared, or a declared path parameter is not in the path.</summary>
    PathParameterMismatch,

    /// <summary>A construct without a typed form, which becomes raw JSON.</summary>
    NotExpressible,

    /// <summary>A part of an operation that its method does not express completely.</summary>
    UntypedPart,

    /// <summary>There are no operations.</summary>
    Empty,

    /// <summary>An overlay or one of its actions is invalid.</summary>
    InvalidOverlay,

    /// <summary>The target of an overlay action selects nothing.</summary>
    OverlayWithoutMatch,

    /// <summary>Accounts can be created, but not listed.</summary>
    UnguardedFlow,
}
