using ComposioGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Generator;

/// <summary>Tells the project's spec items from its other additional files, and reads their metadata.</summary>
internal static class SpecItem
{
    private const string Prefix = "build_metadata.AdditionalFiles.Composio";

    public static SpecInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(Prefix + "Spec", out var marker) || !marker.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var defaults = SdkSettings.Default;
        var settings = new SdkSettings(
            Value(metadata, "Namespace") ?? defaults.Namespace,
            Value(metadata, "ClientName") ?? defaults.ClientName,
            Value(metadata, "Accessibility") ?? defaults.Accessibility);
        return new SpecInput(file.Path, file.GetText(cancellationToken)?.ToString() ?? "", settings);
    }

    private static string? Value(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Prefix + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
