using ComposioGen.Generator.OpenApi;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>Contains the descriptors of all diagnostics. Each has a page in docs/diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "ComposioGen";

    public static readonly DiagnosticDescriptor NotJson = Error(
        "CMPG001", "The document is not JSON", "'{0}' is not valid JSON: {1}. Correct the text at this location.");

    public static readonly DiagnosticDescriptor NotOpenApi30 = Error(
        "CMPG002", "The document is not OpenAPI 3.0 or 3.1 in JSON", "'{0}' is {1}. ComposioGen reads OpenAPI 3.0 and 3.1 in JSON. {2}.");

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "CMPG003", "The document cannot be read", "'{0}' cannot be read: {1}");

    public static readonly DiagnosticDescriptor DanglingReference = Warning(
        "CMPG004", "A reference cannot be resolved", "'{0}': the reference '{1}' cannot be resolved. Define its target or correct the reference; until then it is treated as any JSON.");

    public static readonly DiagnosticDescriptor ExternalReference = Warning(
        "CMPG005", "A reference refers to another document", "'{0}': the reference '{1}' refers to another document. Bundle the documents into one; until then it is treated as any JSON.");

    public static readonly DiagnosticDescriptor CircularAllOf = Error(
        "CMPG006", "A schema includes itself", "'{0}': '{1}' includes itself through allOf, a plain reference or a branch of a union. Break the cycle; until then the inclusion is ignored.");

    public static readonly DiagnosticDescriptor TooDeep = Warning(
        "CMPG007", "A schema is nested too deeply", "'{0}': schemas are nested more than {1} levels deep here. Deeper levels become JsonElement.");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Warning(
        "CMPG008", "Two operations have the same ID", "'{0}': the operationId '{1}' is used more than once. Give each operation a unique ID.");

    public static readonly DiagnosticDescriptor PathParameterMismatch = Warning(
        "CMPG009", "A path and its parameters do not match", "'{0}': the path parameter '{1}' of {2} {3}. Make the path and its parameters match.");

    public static readonly DiagnosticDescriptor NotExpressible = Info(
        "CMPG010", "A schema has no typed form", "'{0}': {1} has no typed form in C# and becomes {2}");

    public static readonly DiagnosticDescriptor Empty = Warning(
        "CMPG011", "The document has no operations", "'{0}' has no operations, or none that match the filters of the item, so nothing is generated");

    public static readonly DiagnosticDescriptor BadSetting = Error(
        "CMPG012", "A setting of the item is invalid", "'{0}': the metadata {1}='{2}' is not {3}");

    public static readonly DiagnosticDescriptor InvalidOverlay = Error(
        "CMPG013", "An overlay is invalid", "'{0}': {1}. See the OpenAPI Overlay Specification 1.0.0.");

    public static readonly DiagnosticDescriptor OverlayWithoutMatch = Warning(
        "CMPG014", "The target of an overlay action selects nothing", "'{0}': the target '{1}' selects nothing in the document. Correct the JSONPath, or remove the action if the document has changed.");

    public static readonly DiagnosticDescriptor UnguardedFlow = Warning(
        "CMPG015", "Connections are created without checks", "'{0}': without {1}, InitiateAsync and LinkAsync cannot find existing accounts, nor determine the outcome of a create whose response was lost. Include the operation, or exclude those that create accounts too.");

    public static readonly DiagnosticDescriptor UntypedPart = Info(
        "CMPG016", "A part of an operation is not typed", "'{0}': {1} {2}");

    public static readonly DiagnosticDescriptor Clash = Warning(
        "CMPG017", "A referenced assembly has the same SDK", "The referenced assembly '{0}' also contains a public {1}, whose types have the same names as those generated in this project. Use that SDK and generate none here (ComposioUseBundledSpec=false and no ComposioSpec), set another Namespace for the document, or make one of the two internal.");

    public static readonly DiagnosticDescriptor LostMapping = Info(
        "CMPG018", "A discriminator mapping cannot be resolved", "'{0}': the mapping of the discriminator '{1}' refers to {2}, which the document does not contain. Values are read without it.");

    public static readonly DiagnosticDescriptor Malformed = Warning(
        "CMPG019", "A part of the document is malformed", "'{0}': {1}. Correct the document at this location.");

    public static readonly DiagnosticDescriptor Internal = Error(
        "CMPG099", "The generator failed", "ComposioGen failed on '{0}': {1}. Please report this with the document, or the part of it at this location.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{DocumentationPages.Url}/diagnostics/{id}.md");
}
