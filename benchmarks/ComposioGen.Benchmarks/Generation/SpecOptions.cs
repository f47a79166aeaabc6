using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Provides metadata that makes every additional file a ComposioSpec.</summary>
internal sealed class SpecOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Marked Spec = new();

    public override AnalyzerConfigOptions GlobalOptions => Spec;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Spec;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Spec;

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.ComposioSpec" ? "true" : null;
            return value is not null;
        }
    }
}
