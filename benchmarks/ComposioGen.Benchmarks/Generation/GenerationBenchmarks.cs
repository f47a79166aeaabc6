extern alias Generator;

using BenchmarkDotNet.Attributes;
using Generator::ComposioGen.Generator.Model;
using Generator::ComposioGen.Generator.OpenApi;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Measures the generator in a warm compiler, as in the compiler server and in an IDE.</summary>
[MemoryDiagnoser]
public class GenerationBenchmarks
{
    private ApiDocument _read = null!;
    private SdkModel _model = null!;

    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    public static IEnumerable<BenchmarkDocument> Documents() => BenchmarkDocument.All();

    [GlobalSetup]
    public void Setup()
    {
        _read = GenerationStages.Read(Document);
        _model = GenerationStages.Bind(_read);
    }

    [Benchmark(Baseline = true)]
    public object NSwagReading() => GenerationStages.ReadByNSwag(Document);

    [Benchmark]
    public object Reading() => GenerationStages.Read(Document);

    [Benchmark]
    public object Binding() => GenerationStages.Bind(_read);

    [Benchmark]
    public int Emitting() => GenerationStages.Emit(_model);

    [Benchmark]
    public int Everything() => GenerationStages.Emit(GenerationStages.Bind(GenerationStages.Read(Document)));
}
