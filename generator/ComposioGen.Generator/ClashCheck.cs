using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Generator;

/// <summary>Finds a referenced assembly that has a public client of the same name.</summary>
internal static class ClashCheck
{
    /// <summary>Returns the names of the client and of the assembly; null when there is none.</summary>
    public static (string Client, string Assembly)? Find(SdkModel model, Compilation compilation)
    {
        var client = $"{model.Settings.Namespace}.{model.Root.Name}";
        var found = compilation.GetTypesByMetadataName(client).FirstOrDefault(type =>
            type.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
        return found is null ? null : (client, found.ContainingAssembly.Name);
    }

    /// <summary>Reports the conflict.</summary>
    public static void Report(SourceProductionContext context, (string Client, string Assembly) clash) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Clash, Location.None, clash.Assembly, clash.Client));
}
