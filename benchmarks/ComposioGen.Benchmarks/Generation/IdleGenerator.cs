using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Represents the minimal generator of these files.</summary>
internal sealed class IdleGenerator(ImmutableArray<GeneratedSourceResult> files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((_, _) => files),
        static (production, file) => production.AddSource(file.HintName, file.SourceText));
}
