using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;
using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Generator;

/// <summary>Selects the spec items among the additional files, and reads their metadata.</summary>
internal static class SpecItem
{
    private const string Prefix = "build_metadata.AdditionalFiles.Composio";

    public static SpecInput? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!IsMarked(metadata, "Spec"))
        {
            return null;
        }

        var defaults = SdkSettings.Default;
        var settings = new SdkSettings(
            Value(metadata, "Namespace") ?? defaults.Namespace,
            Value(metadata, "ClientName") ?? defaults.ClientName,
            Value(metadata, "Accessibility")?.ToLowerInvariant() ?? defaults.Accessibility);
        return new SpecInput(file.Path, Text(file, cancellationToken), settings, ReadFilter(metadata), []);
    }

    /// <summary>Returns the overlay of a file; null when it is not an overlay.</summary>
    public static OverlayText? ReadOverlay(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        IsMarked(options.GetOptions(file), "Overlay") ? new OverlayText(file.Path, Text(file, cancellationToken)) : null;

    /// <summary>Returns the documents of a project with its overlays and with properties that depend on the other documents.</summary>
    public static IEnumerable<SpecInput> Complete(IEnumerable<SpecInput?> inputs, EquatableArray<OverlayText> overlays)
    {
        // File names are case-insensitive on some systems.
        var namespaces = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return inputs.Select(input => input! with { Overlays = overlays, SharesNamespace = !namespaces.Add(input.Settings.Namespace) }).ToList();
    }

    /// <summary>Returns whether the project requests the listing of the public API.</summary>
    public static bool IsPublicApiRequested(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.ComposioGeneratePublicApi", out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static OperationFilter ReadFilter(AnalyzerConfigOptions metadata)
    {
        EquatableArray<string> List(string name) => (Value(metadata, name) ?? "")
            .Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Trim())
            .Where(entry => entry.Length > 0)
            .ToEquatableArray();

        return new OperationFilter(List("IncludeTags"), List("ExcludeTags"), List("IncludePaths"), List("ExcludePaths"));
    }

    private static bool IsMarked(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Prefix + name, out var marker) && marker.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string Text(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken)?.ToString() ?? "";

    private static string? Value(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Prefix + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
