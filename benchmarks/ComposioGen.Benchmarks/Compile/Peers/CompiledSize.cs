namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>The size of what a generator makes.</summary>
/// <param name="Files">Files of C#.</param>
/// <param name="Lines">Lines of C#.</param>
/// <param name="Bytes">Bytes of the Release assembly.</param>
internal sealed record CompiledSize(int Files, int Lines, long Bytes)
{
    /// <summary>The assembly in thousands of bytes.</summary>
    public double Kilobytes => Bytes / 1000.0;
}
