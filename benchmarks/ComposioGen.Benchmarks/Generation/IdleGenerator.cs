using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>The least that a generator of these files can be.</summary>
internal sealed class IdleGenerator(ImmutableArray<GeneratedSourceResult> files) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((_, _) => files),
        static (production, file) => production.AddSource(file.HintName, file.SourceText));
}
