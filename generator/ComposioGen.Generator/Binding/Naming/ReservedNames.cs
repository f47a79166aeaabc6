using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>
/// Contains names that types of the document must not have, because they would hide names used in emitted code or in the user's code.
/// </summary>
internal static class ReservedNames
{
    // Names that the generator emits, and namespaces.
    private static readonly string[] Emitted =
    [
        "AuthScheme", "Composio", "ComposioJson", "ConnectionImport", "ConnectionRequest", "Extensions", "InitiateOptions", "LinkOptions", "ModelConverter", "Runtime", "System", "Testing",
    ];

    // Public types of the runtime; a test compares the list with the assembly.
    private static readonly string[] Runtime =
    [
        "AclOnlyForSharedException", "ArrayFormat", "AwaitedConnection", "ComposioApiException", "ComposioBadRequestException",
        "ComposioBuilder", "ComposioCallOptions", "ComposioClientOptions", "ComposioConfigurationException", "ComposioConflictException",
        "ComposioNetworkException", "ComposioException", "ComposioForbiddenException", "ComposioGoneException",
        "ComposioHttpHandler", "ComposioNotFoundException", "ComposioOperation", "ComposioRateLimitedException", "ComposioRequest",
        "ComposioResponse", "ComposioResponseException", "ComposioServerException", "ComposioServiceCollectionExtensions", "ComposioTimeoutException",
        "ComposioTransport", "ComposioUnauthorizedException", "ComposioUnprocessableException", "ComposioWebhook",
        "ComposioWebhookException", "ComposioWebhookPayloadException", "ComposioWebhookSignatureException",
        "ConnectedAccountNotFoundException", "ConnectedAccountNotRevokableException", "ConnectedAccountRevocationNotSupportedException",
        "ConnectionFailedException", "ConnectionGuard", "ConnectionImporter", "ConnectionLinkFailedException", "ConnectionList",
        "ConnectionMissingException", "ConnectionObservation", "ConnectionOutcomeUnknownException", "ConnectionWaiter",
        "ConnectionResult", "ConnectionCreator", "ConnectionTimeoutException", "ConnectionTurn", "ConnectionWait", "ConnectionBatchWaiter", "CursorPaging",
        "IImportLedger", "IImportLedgerSession", "IJsonModel", "IJsonWritable", "IOpenEnum", "IQueryValue", "ImportCheck",
        "FieldEncoding", "FieldStyle", "FileParts", "IFileForm",
        "ImportEntry", "ImportEntryState", "ImportFlow", "ImportKey", "ImportLedgerException", "ImportLedgerFault", "ImportOperations",
        "ImportOptions", "ImportProblem", "ImportProgress", "ImportResult", "ImportScope", "ImportStoppedException", "ImportStopReason", "JsonConversion",
        "JsonBuilt", "JsonMembers", "JsonModel", "JsonModelConverter", "JsonModelResolver", "JsonName", "JsonProperties", "JsonRead", "JsonReadException", "JsonUnion", "JsonValueReader",
        "JsonValueWriter", "JsonWrite", "LegacyConnectedAccountsEndpointRetiredException", "ListedAccount", "MemberPrinter", "MemberRules",
        "MultipleConnectedAccountsException", "OpenEnumConverter", "OperationKind", "Optional", "SchemeFieldException", "SchemeFields", "SingleSendHandler",
        "MissingCredentialException", "StateCredentials",
        "SharedAccessDeniedException", "SharedConnectionNotAccessibleException", "CreatedConnection", "CreatedLink", "WebhookMessage",
        "RequestContent", "UnionValue", "UnreadableValue", "UnreadableValueExtensions", "UnreadableValueKind", "UploadFile",
        "WebhookPayload", "WebhookVerification",
    ];

    // The base class library, as far as emitted code or a user's usings have it in scope: a type called File beside `using Composio` would
    // break File.ReadAllText.
    private static readonly string[] BaseClassLibrary =
    [
        "Action", "Activator", "ArgumentException", "ArgumentNullException", "Array", "Assembly", "Attribute", "Boolean", "Buffer",
        "CancellationToken", "CancellationTokenSource", "Char", "CollectionBuilder", "Console", "Convert", "CultureInfo", "DateOnly",
        "DateTime", "DateTimeOffset", "Decimal", "Delegate", "Dictionary", "Directory", "Double", "EditorBrowsable", "Encoding", "Enum",
        "Enumerable", "Environment", "Equals", "EventArgs", "Exception", "File", "FileInfo", "FormattableString", "Func", "GeneratedCode",
        "GeneratedCodeAttribute", "Guid", "HashSet", "HttpClient", "HttpContent", "HttpMethod", "HttpRequestMessage",
        "HttpResponseMessage", "IAsyncEnumerable", "ICollection", "IDisposable", "IEnumerable", "IEnumerator", "IEquatable", "IList",
        "IReadOnlyDictionary", "IReadOnlyList", "Index", "Int32", "Int64", "InvalidOperationException", "JsonConverter",
        "JsonConverterAttribute", "JsonDocument", "JsonElement", "JsonException", "JsonProperty", "JsonSerializer",
        "JsonSerializerOptions", "JsonTokenType", "JsonValueKind", "KeyValuePair", "Lazy", "List", "Math", "MemberNotNull", "Monitor",
        "NotNullWhen", "Nullable", "Object", "Obsolete", "ObsoleteAttribute", "Parallel", "Path", "Queue", "Random", "Range",
        "ReadOnlySpan", "SetsRequiredMembers", "Span", "Stack", "Stream", "String", "StringBuilder", "StringComparer", "StringComparison",
        "Task", "Thread", "TimeOnly", "TimeProvider", "TimeSpan", "Timer", "Tuple", "Type", "Uri", "Utf8JsonReader", "Utf8JsonWriter",
        "ValueTask", "Version",
    ];

    public static IEnumerable<string> All => Emitted.Concat(Runtime).Concat(BaseClassLibrary);
}
