using Composio;

namespace ImportConnections.Output;

/// <summary>Provides advice for errors whose message contains none.</summary>
internal static class Advice
{
    /// <summary>Returns the advice for an error.</summary>
    public static string For(Exception error) => error switch
    {
        LegacyConnectedAccountsEndpointRetiredException => "Omit authConfig and specify the client, or specify a custom auth config.",
        ConnectionTimeoutException => "It may still become active. Check the account before you import the line again.",
        ConnectionFailedException => "Obtain new credentials, and import the line again.",
        ComposioNotFoundException => "Check the line's toolkit and authConfig.",
        ComposioRateLimitedException or ComposioServerException or ComposioNetworkException or ComposioTimeoutException =>
            "Run the import again later; users who are connected by then are skipped.",
        _ => "Correct the line, and import it again.",
    };
}
