using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Tests an API that rejects every request because the budget is exhausted.</summary>
public sealed class MaxWaitTests : ToolTest
{
    private protected override ComposioTestServerOptions ServerOptions => new() { RateLimit = 0, RateLimitWindow = TimeSpan.FromSeconds(1) };

    [Fact]
    public async Task Run_EveryRequestRejected_StopsResumableAfterMaxWait()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        await WriteAsync("users.csv", "user_id,token\nu1,PLANTED\n");

        var result = await RunAsync("users.csv", "--auth-config", authConfig, "--scheme", "bearer", "--max-wait", "2", "--report", "r.html");

        result.ShouldEndWith(3).Output.ShouldContain($"To resume: composio-import users.csv --auth-config {authConfig} --scheme bearer --max-wait 2 --report r.html --resume\n");
        result.Output.ShouldContain("the API has rejected every request since");
        result.Errors.ShouldNotBeEmpty();
        Server.Accounts.ShouldBeEmpty();
        ShouldContainNoCredential(result, "users.csv");
    }
}
