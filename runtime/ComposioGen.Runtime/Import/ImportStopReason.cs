namespace Composio;

/// <summary>Specifies why an import was stopped before its end.</summary>
public enum ImportStopReason
{
    /// <summary>Consecutive records failed because the API was unreachable or failing.</summary>
    Outage,

    /// <summary>The API rejected requests (429) for longer than <see cref="ImportOptions.MaxWait"/>.</summary>
    MaxWait,

    /// <summary>An auth config in <see cref="ImportOptions.AuthConfigIds"/> does not exist, is disabled, or does not accept imports. Nothing was sent.</summary>
    AuthConfig,
}
