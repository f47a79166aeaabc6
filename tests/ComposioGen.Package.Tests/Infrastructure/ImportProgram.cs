using Composio.Testing;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Provides a program that imports four connections, and its server.</summary>
internal sealed class ImportProgram : IAsyncDisposable
{
    /// <summary>
    /// Written without new syntax: it compiles as C# 12, with and without nullable, without implicit usings and with every analyzer.
    /// </summary>
    public const string Source = """
        using System;
        using System.Threading.Tasks;
        using Composio;

        internal static class Program
        {
            private static async Task Main(string[] authConfigs)
            {
                using var composio = new ComposioClient();
                await ImportAsync(composio, authConfigs[0], AuthScheme.OAuth2(new()
                {
                    AccessToken = "xoxb-existing-slack-token",
                    RefreshToken = "xoxr-existing-refresh-token",
                    ExpiresIn = 3600,
                    Scope = "chat:write,channels:read",
                })).ConfigureAwait(false);
                await ImportAsync(composio, authConfigs[1], AuthScheme.ApiKey(new() { ApiKey = "sg-key" })).ConfigureAwait(false);
                await ImportAsync(composio, authConfigs[2], AuthScheme.BearerToken(new() { Token = "token" })).ConfigureAwait(false);
                await ImportAsync(composio, authConfigs[3], AuthScheme.Basic(new() { Username = "u", Password = "p" })).ConfigureAwait(false);
            }

            private static async Task ImportAsync(ComposioClient composio, string authConfig, ConnectionState state)
            {
                ConnectionRequest connection = await composio.ConnectedAccounts.InitiateAsync("user_123", authConfig, state).ConfigureAwait(false);
                ConnectedAccount account = await connection.WaitForConnectionAsync().ConfigureAwait(false);
                Console.WriteLine($"Connected: {account.Id} {account.Toolkit.Slug} {account.Status}");
            }
        }
        """;

    private readonly ComposioTestServer _server;

    private ImportProgram(ComposioTestServer server)
    {
        _server = server;
        AuthConfigs =
        [
            server.AddAuthConfig("slack", "OAUTH2"),
            server.AddAuthConfig("sendgrid", "API_KEY"),
            server.AddAuthConfig("github", "BEARER_TOKEN"),
            server.AddAuthConfig("generic_basic", "BASIC"),
        ];
    }

    /// <summary>The program's arguments.</summary>
    public string[] AuthConfigs { get; }

    /// <summary>The key of the server.</summary>
    public string ApiKey => _server.ApiKey;

    public static async Task<ImportProgram> StartServerAsync() => new(await ComposioTestServer.StartAsync());

    /// <summary>The environment of a program that calls the server.</summary>
    public IReadOnlyDictionary<string, string> EnvironmentWith(IReadOnlyDictionary<string, string> other) => new Dictionary<string, string>(other)
    {
        ["COMPOSIO_API_KEY"] = _server.ApiKey,
        ["COMPOSIO_BASE_URL"] = _server.BaseUrl.ToString(),
    };

    /// <summary>Runs a program, directly or as a DLL, and checks that the server has the four connections.</summary>
    public async Task<CommandResult> ShouldImportFourAsync(string program, params IEnumerable<(string Name, string Value)> variables)
    {
        var environment = EnvironmentWith(variables.ToDictionary(variable => variable.Name, variable => variable.Value));
        var folder = Path.GetDirectoryName(program)!;
        var result = program.EndsWith(".dll", StringComparison.Ordinal)
            ? await Command.DotNetAsync(folder, environment, [program, .. AuthConfigs])
            : await Command.RunAsync(program, folder, environment, AuthConfigs);
        ShouldHaveImportedFour(result);
        return result;
    }

    /// <summary>Checks that a program succeeded and the server has the four connections.</summary>
    public void ShouldHaveImportedFour(CommandResult result)
    {
        result.ShouldSucceed();
        result.Output.Split('\n').Count(line => line.StartsWith("Connected: ca_", StringComparison.Ordinal)).ShouldBe(4, result.Output);
        _server.Accounts.Select(account => (account.Scheme, account.Status)).ShouldBe(
            [("OAUTH2", "ACTIVE"), ("API_KEY", "ACTIVE"), ("BEARER_TOKEN", "ACTIVE"), ("BASIC", "ACTIVE")], ignoreOrder: true);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
