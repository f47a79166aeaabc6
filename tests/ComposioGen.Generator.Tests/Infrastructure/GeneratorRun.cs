using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>One run of the generator.</summary>
/// <param name="Result">Sources and tracked steps.</param>
/// <param name="Compilation">The user's project with the generated code.</param>
/// <param name="Diagnostics">The diagnostics of the driver and the generator.</param>
internal sealed record GeneratorRun(GeneratorRunResult Result, CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets the reasons of every tracked step and output, without those of compiler inputs.</summary>
    public IEnumerable<(string Step, object Value, IncrementalStepRunReason Reason)> Outputs =>
        from steps in Result.TrackedSteps.Concat(Result.TrackedOutputSteps)
        from step in steps.Value
        where !step.Inputs.IsEmpty
        from output in step.Outputs
        select (steps.Key, output.Value, output.Reason);

    public IReadOnlyDictionary<string, SyntaxTree> Trees => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SyntaxTree);

    public void ShouldBeClean()
    {
        Result.Exception.ShouldBeNull();
        Diagnostics.ShouldBeEmpty();
    }

    /// <summary>Gets whether no step ran again.</summary>
    public void ShouldBeCached() => Outputs
        .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
        .Select(output => $"{output.Step}: {output.Reason}")
        .ShouldBeEmpty();

    /// <summary>Gets the files that were emitted again or removed.</summary>
    public IEnumerable<string> ChangedSince(GeneratorRun earlier)
    {
        // The driver parses every text again, but a text that was not emitted again is the same object.
        var before = earlier.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        var after = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return before.Keys.Union(after.Keys)
            .Where(name => !ReferenceEquals(before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Order(StringComparer.Ordinal);
    }
}
