namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Represents the size of generated code.</summary>
/// <param name="Files">Files of C#.</param>
/// <param name="Lines">Lines of C#.</param>
/// <param name="Bytes">Bytes of the Release assembly.</param>
internal sealed record CompiledSize(int Files, int Lines, long Bytes)
{
    /// <summary>Gets the size of the assembly in thousands of bytes.</summary>
    public double Kilobytes => Bytes / 1000.0;
}
