namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Represents the summary of a run.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="DryRun">Whether the run was a dry run.</param>
/// <param name="Complete">Whether every row was processed.</param>
/// <param name="StartedAt">The start time.</param>
/// <param name="Duration">The duration.</param>
/// <param name="Tally">The counts.</param>
internal sealed record RunSummary(string Input, bool DryRun, bool Complete, DateTimeOffset StartedAt, TimeSpan Duration, Tally Tally);
