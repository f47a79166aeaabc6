extern alias Generator;
using BenchmarkDotNet.Attributes;
using Generator::ComposioGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Measures an edit in C#: the driver runs again for a project in which one file has changed, but not the document.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private readonly CSharpCompilation[] _edits = new CSharpCompilation[2];
    private GeneratorDriver _driver = null!;
    private GeneratorDriver _idle = null!;
    private int _turn;

    [ParamsSource(nameof(Documents))]
    public BenchmarkDocument Document { get; set; } = null!;

    public static IEnumerable<BenchmarkDocument> Documents() => [.. BenchmarkDocument.All(), GrownDocument.Of(300)];

    [GlobalSetup]
    public void Setup()
    {
        var typed = CSharpSyntaxTree.ParseText("public class Mine { }");
        var project = CSharpCompilation.Create("Project", [typed], ProjectReferences.All(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _edits[0] = project;
        _edits[1] = project.ReplaceSyntaxTree(typed, CSharpSyntaxTree.ParseText("public class Mine { public int More; }"));
        _driver = Driver(new ComposioGenerator(), new SpecAdditionalText(Document.Text)).RunGenerators(project);
        var generated = _driver.GetRunResult().Results.Single().GeneratedSources;
        if (generated.IsEmpty)
        {
            throw new InvalidOperationException("Nothing was generated.");
        }

        _idle = Driver(new IdleGenerator(generated), new SpecAdditionalText(Document.Text)).RunGenerators(project);
    }

    /// <summary>Measures the share of the driver: a generator with the same files prepared, in a single step.</summary>
    [Benchmark(Baseline = true)]
    public object Idle() => _idle = _idle.RunGenerators(NextEdit());

    [Benchmark]
    public object Generating() => _driver = _driver.RunGenerators(NextEdit());

    private CSharpCompilation NextEdit() => _edits[_turn ^= 1];

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, AdditionalText document) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [document], optionsProvider: new SpecOptions());
}
