using ComposioGen.Generator.OpenApi;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>Finds the descriptor of a problem or an ID.</summary>
internal static class DiagnosticCatalog
{
    private static readonly Dictionary<ApiProblemKind, DiagnosticDescriptor> Kinds = new()
    {
        [ApiProblemKind.NotJson] = Descriptors.NotJson,
        [ApiProblemKind.NotOpenApi30] = Descriptors.NotOpenApi30,
        [ApiProblemKind.Unreadable] = Descriptors.Unreadable,
        [ApiProblemKind.DanglingReference] = Descriptors.DanglingReference,
        [ApiProblemKind.ExternalReference] = Descriptors.ExternalReference,
        [ApiProblemKind.LostMapping] = Descriptors.LostMapping,
        [ApiProblemKind.Malformed] = Descriptors.Malformed,
        [ApiProblemKind.CircularAllOf] = Descriptors.CircularAllOf,
        [ApiProblemKind.TooDeep] = Descriptors.TooDeep,
        [ApiProblemKind.DuplicateOperationId] = Descriptors.DuplicateOperationId,
        [ApiProblemKind.PathParameterMismatch] = Descriptors.PathParameterMismatch,
        [ApiProblemKind.NotExpressible] = Descriptors.NotExpressible,
        [ApiProblemKind.UntypedPart] = Descriptors.UntypedPart,
        [ApiProblemKind.Empty] = Descriptors.Empty,
        [ApiProblemKind.InvalidOverlay] = Descriptors.InvalidOverlay,
        [ApiProblemKind.OverlayWithoutMatch] = Descriptors.OverlayWithoutMatch,
        [ApiProblemKind.UnguardedFlow] = Descriptors.UnguardedFlow,
    };

    private static readonly Dictionary<string, DiagnosticDescriptor> Ids = Kinds.Values
        .Concat([Descriptors.BadSetting, Descriptors.Clash, Descriptors.Internal])
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(ApiProblemKind kind) => Kinds[kind];

    public static DiagnosticDescriptor ById(string id) => Ids[id];
}
