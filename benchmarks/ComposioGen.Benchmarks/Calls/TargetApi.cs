namespace ComposioGen.Benchmarks.Calls;

/// <summary>Represents the API to call.</summary>
/// <param name="BaseUrl">The base URL.</param>
/// <param name="ApiKey">The test server's key.</param>
/// <param name="AuthConfigId">A custom OAuth auth config.</param>
/// <param name="AccountId">An active account on it.</param>
internal sealed record TargetApi(string BaseUrl, string ApiKey, string AuthConfigId, string AccountId)
{
    private const char Separator = ' ';

    /// <summary>Returns one line of text for another process.</summary>
    public string ToLine() => string.Join(Separator, BaseUrl, ApiKey, AuthConfigId, AccountId);

    /// <summary>Parses such a line.</summary>
    public static TargetApi FromLine(string line) => line.Split(Separator) is [var url, var key, var config, var account]
        ? new(url, key, config, account)
        : throw new FormatException("The server process did not start as it should.");
}
