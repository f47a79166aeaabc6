using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Generator.Diagnostics;

/// <summary>
/// Suppresses CS0436 for a generated type whose namesake is internal in a referenced assembly. <c>InternalsVisibleTo</c> makes the compiler see
/// both; the compiler uses the type of this project, as intended. A public namesake is reported as CMPG017.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InternalClashSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new(
        "CMPGS001", "CS0436", "The SDK of the referenced assembly is internal, and this project has its own.");

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (TypeAt(diagnostic.Location, context) is { } type && IsGenerated(type) && !HasPublicNamesake(type, context.Compilation))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }

    private static INamedTypeSymbol? TypeAt(Location location, SuppressionAnalysisContext context)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        var node = tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var symbol = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken).Symbol;
        return symbol as INamedTypeSymbol ?? symbol?.ContainingType;
    }

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is "ComposioGen");

    private static bool HasPublicNamesake(INamedTypeSymbol type, Compilation compilation) => compilation
        .GetTypesByMetadataName($"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}")
        .Any(other => other.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly));
}
