using System.Diagnostics;
using ComposioGen.Benchmarks.Generation;
using ComposioGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Corpus.Generation;

/// <summary>What the generator makes of one document, and what the compiler says about it.</summary>
/// <param name="Reported">What the generator reported.</param>
/// <param name="Compiled">What the compiler reported about the emitted code.</param>
/// <param name="Assembly">The compiled code; null when it does not compile.</param>
/// <param name="GenerationTime">The time of the generator alone.</param>
internal sealed record Generated(IReadOnlyList<Diagnostic> Reported, IReadOnlyList<Diagnostic> Compiled, byte[]? Assembly, TimeSpan GenerationTime)
{
    public bool Compiles => Assembly is not null && Reported.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>No error and no warning, neither of the generator nor of the compiler.</summary>
    public bool IsClean => Compiles && Problems.Count == 0;

    /// <summary>Errors and warnings.</summary>
    public IReadOnlyList<Diagnostic> Problems => Reported.Concat(Compiled).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();

    /// <summary>Runs the generator as the compiler does, and compiles what it emits.</summary>
    public static Generated Of(string path, string text)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ComposioGenerator().AsSourceGenerator()],
            [new SpecFile(path, text)],
            UserProject.ParseOptions,
            new SpecOptions());
        var watch = Stopwatch.StartNew();
        driver.RunGeneratorsAndUpdateCompilation(UserProject.Create("UserProject"), out var compilation, out var reported);
        var time = watch.Elapsed;
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        return new Generated(reported, emitted.Diagnostics, emitted.Success ? assembly.ToArray() : null, time);
    }
}
