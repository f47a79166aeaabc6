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

    /// <summary>Returns the document or the overlay of a file; null when it is neither.</summary>
    public static SpecItemFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        return IsMarked(metadata, "Spec") ? new SpecItemFile(ReadInput(file, metadata, cancellationToken), Overlay: null)
            : IsMarked(metadata, "Overlay") ? new SpecItemFile(Input: null, new OverlayText(file.Path, Text(file, cancellationToken)))
            : null;
    }

    /// <summary>Returns the documents of a project with its overlays and with properties that depend on the other documents.</summary>
    public static IEnumerable<SpecInput> Complete(IReadOnlyCollection<SpecItemFile?> files)
    {
        var overlays = files.Select(file => file!.Overlay).OfType<OverlayText>().ToEquatableArray();

        // File names are case-insensitive on some systems.
        var namespaces = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return files
            .Select(file => file!.Input)
            .OfType<SpecInput>()
            .Select(input => input with { Overlays = overlays, SharesNamespace = !namespaces.Add(input.Settings.Namespace) })
            .ToList();
    }

    /// <summary>Returns the setting that requests the listing of the public API; null when it is not requested.</summary>
    public static string? PublicApi(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.ComposioGeneratePublicApi", out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase) ? value : null;

    private static SpecInput ReadInput(AdditionalText file, AnalyzerConfigOptions metadata, CancellationToken cancellationToken)
    {
        var defaults = SdkSettings.Default;
        var settings = new SdkSettings(
            Value(metadata, "Namespace") ?? defaults.Namespace,
            Value(metadata, "ClientName") ?? defaults.ClientName,
            Value(metadata, "Accessibility")?.ToLowerInvariant() ?? defaults.Accessibility);
        return new SpecInput(file.Path, Text(file, cancellationToken), settings, ReadFilter(metadata), []);
    }

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
