extern alias Generator;
using BenchmarkDotNet.Attributes;
using Generator::ComposioGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>What a keystroke in C# costs: the driver runs again over a project in which one file has changed and the document has not.</summary>
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

    /// <summary>The driver's own share: a generator with the same files prepared, in one step that looks at nothing.</summary>
    [Benchmark(Baseline = true)]
    public object Idle() => _idle = _idle.RunGenerators(NextEdit());

    [Benchmark]
    public object Generating() => _driver = _driver.RunGenerators(NextEdit());

    private CSharpCompilation NextEdit() => _edits[_turn ^= 1];

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, AdditionalText document) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [document], optionsProvider: new SpecOptions());
}
