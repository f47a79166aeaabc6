using BenchmarkDotNet.Attributes;

namespace ComposioGen.Benchmarks.Compile;

/// <summary>
/// What the emitted code costs the compiler, as a process of its own and without analyzers, beside a project with one empty class.
/// <c>COMPOSIOGEN_DOCUMENT</c> names a document other than the repository's own. To be run with <c>--inProcess --strategy Monitoring</c>.
/// </summary>
public class Compiling
{
    private CompilerProcess _empty = null!;
    private CompilerProcess _emitted = null!;

    [GlobalSetup]
    public void Setup()
    {
        var files = EmittedSources.Of(File.ReadAllText(EmittedSources.DocumentPath));
        _empty = new(["internal sealed class Empty;"]);
        _emitted = new(files);
        _emitted.Run();
        var lines = files.Sum(static text => text.Count(static c => c == '\n'));
        Console.WriteLine($"// {files.Count} files, {lines} lines, {files.Sum(System.Text.Encoding.UTF8.GetByteCount)} bytes, assembly {_emitted.AssemblySize} bytes");
    }

    [Benchmark(Baseline = true)]
    public void EmptyProject() => _empty.Run();

    [Benchmark]
    public void EmittedCode() => _emitted.Run();

    [GlobalCleanup]
    public void Cleanup()
    {
        _empty.Delete();
        _emitted.Delete();
    }
}
