using System.Collections.Immutable;
using ComposioGen.Generator.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>
/// The metadata of the project's items: every <see cref="SpecFile"/> is a ComposioSpec with these values, every <see cref="OverlayFile"/> a
/// ComposioOverlay.
/// </summary>
internal sealed class SpecMetadata : AnalyzerConfigOptionsProvider
{
    private readonly Values _spec;

    private static readonly Values Overlay = new(ImmutableDictionary.CreateRange(
        AnalyzerConfigOptions.KeyComparer,
        [KeyValuePair.Create("build_metadata.AdditionalFiles.ComposioOverlay", "true")]));

    private SpecMetadata(ImmutableDictionary<string, string> values, ImmutableDictionary<string, string> properties)
    {
        _spec = new Values(values);
        GlobalOptions = new Values(properties);
    }

    /// <summary>Gets a spec item without further metadata, which MSBuild passes as empty texts.</summary>
    public static SpecMetadata Default { get; } = Of();

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public static SpecMetadata Of(string @namespace = "", string clientName = "", string accessibility = "", string marker = "true") =>
        new(ImmutableDictionary.CreateRange(
            AnalyzerConfigOptions.KeyComparer,
            new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.ComposioSpec"] = marker,
                ["build_metadata.AdditionalFiles.ComposioNamespace"] = @namespace,
                ["build_metadata.AdditionalFiles.ComposioClientName"] = clientName,
                ["build_metadata.AdditionalFiles.ComposioAccessibility"] = accessibility,
            }),
            ImmutableDictionary<string, string>.Empty);

    /// <summary>With one more value of the item, such as <c>IncludeTags</c>.</summary>
    public SpecMetadata With(string name, string value) =>
        new(_spec.All.SetItem("build_metadata.AdditionalFiles.Composio" + name, value), ((Values)GlobalOptions).All);

    /// <summary>With a property of the project.</summary>
    public SpecMetadata WithProperty(string name, string value) =>
        new(_spec.All, ((Values)GlobalOptions).All.SetItem("build_property." + name, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile switch
    {
        SpecFile => _spec,
        OverlayFile => Overlay,
        _ => new Values(ImmutableDictionary<string, string>.Empty),
    };

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public ImmutableDictionary<string, string> All => values;

        public override bool TryGetValue(string key, out string value)
        {
            var found = values.TryGetValue(key, out var text);
            value = text!;
            return found;
        }
    }
}
