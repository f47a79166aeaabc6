using Composio;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Represents the progress of a run for display.</summary>
/// <param name="Tally">The counts, valid only during the call.</param>
/// <param name="Rate">Rows per second over the last seconds.</param>
/// <param name="ShareRead">The fraction of the input that has been read, 0 to 1; null when its length is unknown.</param>
/// <param name="TimeLeft">The estimated remaining time; null when unknown.</param>
/// <param name="Budget">The state of the API's request budget; null when unknown.</param>
internal sealed record RunView(Tally Tally, double Rate, double? ShareRead, TimeSpan? TimeLeft, ImportProgress? Budget)
{
    /// <summary>Gets whether rows are only validated.</summary>
    public bool DryRun { get; init; }

    /// <summary>Gets descriptions of what the run waits for.</summary>
    public IEnumerable<string> Waits => Display.Waits.Describe(Budget);
}
