namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>A project and the times of its builds.</summary>
internal sealed class MeasuredProject(CompiledProject project)
{
    private readonly Times _edits = new();
    private readonly Times _cold = new();

    /// <summary>The project.</summary>
    public CompiledProject Project { get; } = project;

    /// <summary>Measures one build after an edit.</summary>
    public void MeasureEdit() => _edits.Add(Project.BuildAfterEdit());

    /// <summary>Measures one build from the document.</summary>
    public void MeasureCold() => _cold.Add(Project.BuildFromDocument());

    /// <summary>The seconds that an edit takes longer than in another project.</summary>
    public double EditOver(MeasuredProject other) => _edits.Median - other._edits.Median;

    /// <summary>The seconds that a build from the document takes longer than another project's.</summary>
    public double ColdOver(MeasuredProject other) => _cold.Median - other._cold.Median;
}
