using Composio;

namespace ImportConnections.Output;

/// <summary>Provides advice for errors whose message contains none.</summary>
internal static class Advice
{
    /// <summary>Returns the advice for an error.</summary>
    public static string For(Exception error) => error switch
    {
        LegacyConnectedAccountsEndpointRetiredException => "Omit auth_config_id and specify the client, or specify a custom auth config.",
        ConnectionFailedException => "Obtain new credentials, and import the line again.",
        ComposioNotFoundException => "Check the line's toolkit and auth_config_id.",
        ComposioRateLimitedException or ComposioServerException or ComposioNetworkException or ComposioTimeoutException =>
            "Run the import again later; users who are connected by then are skipped.",
        _ => "Correct the line, and import it again.",
    };
}
