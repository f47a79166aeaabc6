using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Measures a document in a new process, like a build without a compiler server. Each measurement uses one process.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 7, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class ColdGenerationBenchmarks
{
    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    public static IEnumerable<BenchmarkDocument> Documents() => BenchmarkDocument.All();

    [Benchmark(Baseline = true)]
    public object NSwagReading() => GenerationStages.ReadByNSwag(Document);

    [Benchmark]
    public object Reading() => GenerationStages.Read(Document);

    [Benchmark]
    public int Everything() => GenerationStages.Emit(GenerationStages.Bind(GenerationStages.Read(Document)));
}
