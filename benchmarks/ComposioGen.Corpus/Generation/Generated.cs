using System.Diagnostics;
using ComposioGen.Benchmarks.Generation;
using ComposioGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Corpus.Generation;

/// <summary>Represents the result of generating and compiling one document.</summary>
/// <param name="Reported">What the generator reported.</param>
/// <param name="Compiled">What the compiler reported about the emitted code.</param>
/// <param name="Assembly">The compiled code; null when it does not compile.</param>
/// <param name="GenerationTime">The time of the generator alone.</param>
internal sealed record Generated(IReadOnlyList<Diagnostic> Reported, IReadOnlyList<Diagnostic> Compiled, byte[]? Assembly, TimeSpan GenerationTime)
{
    public bool Compiles => Assembly is not null && Reported.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>Gets whether neither the generator nor the compiler reported an error or a warning.</summary>
    public bool IsClean => Compiles && Problems.Count == 0;

    /// <summary>Returns the errors and warnings.</summary>
    public IReadOnlyList<Diagnostic> Problems => Reported.Concat(Compiled).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();

    /// <summary>Runs the generator like the compiler, and compiles the emitted code.</summary>
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
