using ComposioGen.Generator.OpenApi;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>Everything the generator can report. Each has a page in docs/diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "ComposioGen";

    public static readonly DiagnosticDescriptor NotJson = Error(
        "CMPG001", "The document is not JSON", "'{0}' is not valid JSON: {1}. Correct the text at this place.");

    public static readonly DiagnosticDescriptor NotOpenApi30 = Error(
        "CMPG002", "The document is not OpenAPI 3.0 or 3.1 in JSON", "'{0}' is {1}. ComposioGen reads OpenAPI 3.0 and 3.1 in JSON. {2}.");

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "CMPG003", "The document cannot be read", "'{0}' cannot be read: {1}");

    public static readonly DiagnosticDescriptor DanglingReference = Warning(
        "CMPG004", "A reference leads nowhere", "'{0}': the reference '{1}' leads nowhere. Define what it names or correct the reference; until then it stands for any JSON.");

    public static readonly DiagnosticDescriptor ExternalReference = Warning(
        "CMPG005", "A reference leads out of the document", "'{0}': the reference '{1}' leads to another document. Bundle the documents into one; until then it stands for any JSON.");

    public static readonly DiagnosticDescriptor CircularAllOf = Error(
        "CMPG006", "allOf leads back to itself", "'{0}': '{1}' includes itself through allOf. Break the circle; until then the inclusion is ignored.");

    public static readonly DiagnosticDescriptor TooDeep = Warning(
        "CMPG007", "A schema is nested too deep", "'{0}': schemas are nested deeper than {1} levels here. What lies below becomes JsonElement.");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Warning(
        "CMPG008", "Two operations have one id", "'{0}': the operationId '{1}' is used more than once. Give each operation an id of its own.");

    public static readonly DiagnosticDescriptor PathParameterMismatch = Warning(
        "CMPG009", "A path and its parameters disagree", "'{0}': the path parameter '{1}' of {2} {3}. Make the path and its parameters agree.");

    public static readonly DiagnosticDescriptor NotExpressible = Info(
        "CMPG010", "A schema has no typed form", "'{0}': {1} has no typed form in C# and becomes JsonElement");

    public static readonly DiagnosticDescriptor Empty = Warning(
        "CMPG011", "The document has no operations", "'{0}' has no operations, or none that the item's filters take, so there is nothing to generate");

    public static readonly DiagnosticDescriptor BadSetting = Error(
        "CMPG012", "A setting of the item is not valid", "'{0}': the metadata {1}='{2}' is not {3}");

    public static readonly DiagnosticDescriptor InvalidOverlay = Error(
        "CMPG013", "An overlay is not valid", "'{0}': {1}. See the OpenAPI Overlay Specification 1.0.0.");

    public static readonly DiagnosticDescriptor OverlayWithoutMatch = Warning(
        "CMPG014", "An overlay's target selects nothing", "'{0}': the target '{1}' selects nothing in the document. Correct the JSONPath, or remove the action if the document has changed.");

    public static readonly DiagnosticDescriptor UnguardedFlow = Warning(
        "CMPG015", "Connections are made unguarded", "'{0}': without {1}, InitiateAsync and LinkAsync cannot see accounts that exist already, nor find out what became of a create whose answer was lost. Keep the operation, or leave out those that create accounts too.");

    public static readonly DiagnosticDescriptor UntypedPart = Info(
        "CMPG016", "A part of an operation is not typed", "'{0}': {1} {2}");

    public static readonly DiagnosticDescriptor Clash = Warning(
        "CMPG017", "A referenced assembly has the same SDK", "The referenced assembly '{0}' has a public {1} as well, whose types have the names of those that this project generates. Use that SDK and generate none here (ComposioUseBundledSpec=false and no ComposioSpec), or give the document here another Namespace, or make one of the two internal.");

    public static readonly DiagnosticDescriptor LostMapping = Info(
        "CMPG018", "A discriminator's mapping leads nowhere", "'{0}': the mapping of the discriminator '{1}' names {2}, which the document does not have. Values are read without it.");

    public static readonly DiagnosticDescriptor Internal = Error(
        "CMPG099", "The generator failed", "ComposioGen failed on '{0}': {1}. Please report this with the document, or the part of it that this place points to.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{DocumentationPages.Url}/diagnostics/{id}.md");
}
