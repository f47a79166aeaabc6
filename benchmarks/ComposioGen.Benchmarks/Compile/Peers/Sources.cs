namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Specifies how the sources of a project are generated from its document.</summary>
internal abstract record Sources
{
    /// <summary>No document: the costs of any project.</summary>
    public sealed record None : Sources;

    /// <summary>ComposioGen, in the compiler.</summary>
    public sealed record ComposioGen(string Document) : Sources;

    /// <summary>A tool that writes files before the compiler runs.</summary>
    /// <param name="Command">Its command line, from the name of the tool, for the folder that it writes to.</param>
    /// <param name="Packages">The packages that the files need, with their versions.</param>
    public sealed record Written(Func<string, IReadOnlyList<string>> Command, IReadOnlyDictionary<string, string> Packages) : Sources;
}
