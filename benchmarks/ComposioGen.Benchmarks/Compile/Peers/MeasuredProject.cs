namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Represents a project and the times of its builds.</summary>
internal sealed class MeasuredProject(CompiledProject project)
{
    private readonly Times _edits = new();
    private readonly Times _cold = new();

    /// <summary>Gets the project.</summary>
    public CompiledProject Project { get; } = project;

    /// <summary>Measures one build after an edit.</summary>
    public void MeasureEdit() => _edits.Add(Project.BuildAfterEdit());

    /// <summary>Measures one build from the document.</summary>
    public void MeasureCold() => _cold.Add(Project.BuildFromDocument());

    /// <summary>Returns the additional seconds of an edit, compared with another project.</summary>
    public double EditOver(MeasuredProject other) => _edits.Median - other._edits.Median;

    /// <summary>Returns the additional seconds of a build from the document, compared with another project.</summary>
    public double ColdOver(MeasuredProject other) => _cold.Median - other._cold.Median;
}
