using Composio;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Display;

/// <summary>How a run stands, to be shown.</summary>
/// <param name="Tally">The counts; not to be kept.</param>
/// <param name="Rate">Rows a second, over the last seconds.</param>
/// <param name="ShareRead">The share of the input that has been read, 0 to 1; null when its length is not known.</param>
/// <param name="TimeLeft">How long it may still take; null when that is not known.</param>
/// <param name="Budget">How the run stands with the API's request budget; null while not known.</param>
internal sealed record RunView(Tally Tally, double Rate, double? ShareRead, TimeSpan? TimeLeft, ImportProgress? Budget)
{
    /// <summary>Whether rows are checked only.</summary>
    public bool DryRun { get; init; }

    /// <summary>What the run waits for and until when.</summary>
    public IEnumerable<string> Waits => Display.Waits.Describe(Budget);
}
