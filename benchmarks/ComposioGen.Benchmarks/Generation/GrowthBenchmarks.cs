extern alias Generator;

using BenchmarkDotNet.Attributes;
using Generator::ComposioGen.Generator.Emit;
using Generator::ComposioGen.Generator.Model;
using Generator::ComposioGen.Generator.OpenApi;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Measures how each stage scales with the document: the time per operation must be constant.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private BenchmarkDocument _document = null!;
    private ApiDocument _read = null!;
    private SdkModel _model = null!;

    [Params(10, 60, 300, 1200)]
    public int Operations { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _document = GrownDocument.Of(Operations);
        _read = GenerationStages.Read(_document);
        _model = GenerationStages.Bind(_read);
    }

    [Benchmark(Baseline = true)]
    public object NSwagReading() => GenerationStages.ReadByNSwag(_document);

    [Benchmark]
    public object Reading() => GenerationStages.Read(_document);

    [Benchmark]
    public object Binding() => GenerationStages.Bind(_read);

    [Benchmark]
    public int Emitting() => GenerationStages.Emit(_model);

    [Benchmark]
    public int PublicApiListing() => PublicApiEmitter.Emit(_model).Length;
}
