namespace Composio;

/// <summary>
/// Thrown when an import stops for a reason that no single record can resolve: the API is unreachable, it rejected requests for longer
/// than <see cref="ImportOptions.MaxWait"/>, or an auth config of the run does not accept imports. Records without a result are
/// unchanged; with a ledger, the import can be run again.
/// </summary>
public sealed class ImportStoppedException : ComposioException
{
    private ImportStoppedException(ImportStopReason reason, string message, Exception? innerException)
        : base(message, innerException) => Reason = reason;

    /// <summary>Gets the reason why the import stopped.</summary>
    public ImportStopReason Reason { get; }

    /// <summary>Gets the number of consecutive failed records; 0 unless the reason is <see cref="ImportStopReason.Outage"/>.</summary>
    public int FailuresInARow { get; private init; }

    /// <summary>Gets the problem with the run; null unless the reason is <see cref="ImportStopReason.AuthConfig"/>.</summary>
    public ImportProblem? Problem { get; private init; }

    /// <summary>Creates the exception for an unreachable or failing API.</summary>
    internal static ImportStoppedException Outage(int failures, Exception cause) => new(
        ImportStopReason.Outage,
        $"The import was stopped: {failures} records in a row failed. The last failure: {cause.Message} Run the import again when the API is available.",
        cause)
    {
        FailuresInARow = failures,
    };

    /// <summary>Creates the exception for requests that were rejected for too long.</summary>
    internal static ImportStoppedException TurnedAway(TimeSpan waited) => new(
        ImportStopReason.MaxWait,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The import was stopped: the API rejects every request (429) and requests a delay of {waited.TotalSeconds:0} s, which exceeds ImportOptions.MaxWait. The ledger contains everything that was sent; run the import again later."),
        innerException: null);

    /// <summary>Creates the exception for an auth config that does not accept imports.</summary>
    internal static ImportStoppedException Unusable(ImportProblem problem) => new(
        ImportStopReason.AuthConfig,
        $"{problem.Message} The import was stopped before anything was sent.",
        innerException: null)
    {
        Problem = problem,
    };
}
