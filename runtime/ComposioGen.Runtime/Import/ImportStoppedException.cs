namespace Composio;

/// <summary>
/// An import was stopped because of something that no single record can help: the API cannot be reached, it turned requests away for
/// longer than <see cref="ImportOptions.MaxWait"/>, or an auth config of the run takes no imports. Records without a result were left as
/// they are; with a ledger, the import can be run again.
/// </summary>
public sealed class ImportStoppedException : ComposioException
{
    private ImportStoppedException(ImportStopReason reason, string message, Exception? innerException)
        : base(message, innerException) => Reason = reason;

    /// <summary>Gets why the import was stopped.</summary>
    public ImportStopReason Reason { get; }

    /// <summary>Gets how many records failed in a row; 0 unless the reason is <see cref="ImportStopReason.Outage"/>.</summary>
    public int FailuresInARow { get; private init; }

    /// <summary>Gets what is wrong with the run; null unless the reason is <see cref="ImportStopReason.AuthConfig"/>.</summary>
    public ImportProblem? Problem { get; private init; }

    /// <summary>Creates the exception for a run without a network or an API that works.</summary>
    internal static ImportStoppedException Outage(int failures, Exception cause) => new(
        ImportStopReason.Outage,
        $"The import was stopped: {failures} records in a row failed. The last failure: {cause.Message} Run it again when the API can be reached.",
        cause)
    {
        FailuresInARow = failures,
    };

    /// <summary>Creates the exception for a run whose requests were turned away for too long.</summary>
    internal static ImportStoppedException TurnedAway(TimeSpan waited) => new(
        ImportStopReason.MaxWait,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The import was stopped: the API turns every request away (429), and would for {waited.TotalSeconds:0} s by its own account, which is longer than ImportOptions.MaxWait allows. What was sent is in the ledger; run the import again later."),
        innerException: null);

    /// <summary>Creates the exception for an auth config through which nothing can be imported.</summary>
    internal static ImportStoppedException Unusable(string authConfigId, ImportProblem problem) => new(
        ImportStopReason.AuthConfig,
        $"The import was stopped before anything was sent: nothing can be imported through the auth config '{authConfigId}'. {problem.Message}",
        innerException: null)
    {
        Problem = problem,
    };
}
