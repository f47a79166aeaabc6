using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator;

/// <summary>Finds a referenced assembly that has a public client of the same name.</summary>
internal static class ClashCheck
{
    /// <summary>Returns the conflict; null when there is none.</summary>
    public static Clash? Find(SdkModel model, Compilation compilation)
    {
        var client = $"{model.Settings.Namespace}.{model.Root.Name}";
        var found = compilation.GetTypesByMetadataName(client).FirstOrDefault(type =>
            type.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
        return found is null ? null : new Clash(client, found.ContainingAssembly.Name);
    }

    /// <summary>Reports the conflict.</summary>
    public static void Report(SourceProductionContext context, Clash clash) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Clash, Location.None, clash.Assembly, clash.Client));
}
