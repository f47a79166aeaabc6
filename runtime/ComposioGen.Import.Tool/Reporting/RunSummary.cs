namespace ComposioGen.Import.Tool.Reporting;

/// <summary>A run, when it has ended.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="DryRun">Whether nothing was to be sent.</param>
/// <param name="Complete">Whether every row was looked at.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Tally">The counts.</param>
internal sealed record RunSummary(string Input, bool DryRun, bool Complete, DateTimeOffset StartedAt, TimeSpan Duration, Tally Tally);
