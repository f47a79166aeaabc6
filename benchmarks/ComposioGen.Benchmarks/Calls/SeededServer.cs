using Composio.Testing;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Provides a test server with the data of the benchmarks.</summary>
internal static class SeededServer
{
    /// <summary>Adds an auth config, an account and a user with a hundred accounts to a server.</summary>
    public static TargetApi Seed(ComposioTestServer server)
    {
        var authConfig = server.AddAuthConfig("slack", "OAUTH2");
        var account = server.AddAccount("user_of_one", authConfig);
        for (var i = 0; i < Sample.Many; i++)
        {
            server.AddAccount(Sample.UserOfMany, authConfig);
        }

        return new(server.BaseUrl.AbsoluteUri, server.ApiKey, authConfig, account);
    }
}
