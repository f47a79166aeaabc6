using BenchmarkDotNet.Attributes;

namespace ComposioGen.Benchmarks.Compile;

/// <summary>
/// Measures the compilation of the emitted code, in a separate process and without analyzers, compared with a project with one empty class.
/// <c>COMPOSIOGEN_DOCUMENT</c> specifies a document other than that of the repository. Run it with <c>--inProcess --strategy Monitoring</c>.
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
