namespace Composio;

/// <summary>Specifies why an import was stopped before its end.</summary>
public enum ImportStopReason
{
    /// <summary>One record after the other failed because the API could not be reached or did not work.</summary>
    Outage,

    /// <summary>The API turned requests away (429) for longer than <see cref="ImportOptions.MaxWait"/>.</summary>
    MaxWait,

    /// <summary>An auth config in <see cref="ImportOptions.AuthConfigIds"/> does not exist, is disabled, or takes no imports. Nothing was sent.</summary>
    AuthConfig,
}
