namespace ComposioGen.Generator.OpenApi;

/// <summary>What can be wrong with a document.</summary>
internal enum ApiProblemKind
{
    /// <summary>The text is not JSON.</summary>
    NotJson,

    /// <summary>JSON, but not an OpenAPI 3.0 document; Swagger 2.0 and OpenAPI 3.1 are named as what they are.</summary>
    NotOpenApi30,

    /// <summary>The document cannot be read for another reason.</summary>
    Unreadable,

    /// <summary>A reference leads nowhere.</summary>
    DanglingReference,

    /// <summary>A reference to another file or address.</summary>
    ExternalReference,

    /// <summary>The mapping of a discriminator names schemas that the document does not have.</summary>
    LostMapping,

    /// <summary>allOf leads back to itself.</summary>
    CircularAllOf,

    /// <summary>Schemas are nested deeper than the generator follows.</summary>
    TooDeep,

    /// <summary>Two operations have the same operationId.</summary>
    DuplicateOperationId,

    /// <summary>The path names a parameter that is not declared, or a declared path parameter is not in the path.</summary>
    PathParameterMismatch,

    /// <summary>A construct that has no typed form; it becomes raw JSON.</summary>
    NotExpressible,

    /// <summary>A part of an operation that its method does not express as the document says.</summary>
    UntypedPart,

    /// <summary>Nothing to generate: no operations.</summary>
    Empty,

    /// <summary>An overlay, or one of its actions, is not valid.</summary>
    InvalidOverlay,

    /// <summary>The target of an overlay's action selects nothing.</summary>
    OverlayWithoutMatch,

    /// <summary>Accounts can be made, but not listed.</summary>
    UnguardedFlow,
}
