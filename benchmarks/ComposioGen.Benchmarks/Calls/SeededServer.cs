using Composio.Testing;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>A test server with what the benchmarks ask for.</summary>
internal static class SeededServer
{
    /// <summary>Puts an auth config, an account and a user with a hundred accounts into a server.</summary>
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
