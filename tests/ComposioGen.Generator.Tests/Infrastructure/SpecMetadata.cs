using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>The metadata of the project's items: every <see cref="SpecFile"/> is a ComposioSpec with these values.</summary>
internal sealed class SpecMetadata : AnalyzerConfigOptionsProvider
{
    private readonly Values _spec;

    private SpecMetadata(ImmutableDictionary<string, string> values) => _spec = new Values(values);

    /// <summary>A spec item without further metadata, which MSBuild hands over as empty texts.</summary>
    public static SpecMetadata Default { get; } = Of();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

    public static SpecMetadata Of(string @namespace = "", string clientName = "", string accessibility = "", string marker = "true") =>
        new(ImmutableDictionary.CreateRange(
            AnalyzerConfigOptions.KeyComparer,
            new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.ComposioSpec"] = marker,
                ["build_metadata.AdditionalFiles.ComposioNamespace"] = @namespace,
                ["build_metadata.AdditionalFiles.ComposioClientName"] = clientName,
                ["build_metadata.AdditionalFiles.ComposioAccessibility"] = accessibility,
            }));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SpecFile ? _spec : GlobalOptions;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            var found = values.TryGetValue(key, out var text);
            value = text!;
            return found;
        }
    }
}
