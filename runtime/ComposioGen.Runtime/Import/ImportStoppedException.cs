namespace Composio;

/// <summary>
/// An import was stopped because one request after the other came to nothing: there is no network, or the API is down. Records without a
/// result were left as they are; run the import again.
/// </summary>
public sealed class ImportStoppedException : ComposioException
{
    internal ImportStoppedException(int failures, Exception innerException)
        : base($"The import was stopped: {failures} records in a row came to nothing. The last failure: {innerException.Message} Run it again when the API can be reached.", innerException) =>
        FailuresInARow = failures;

    /// <summary>How many records failed in a row.</summary>
    public int FailuresInARow { get; }
}
