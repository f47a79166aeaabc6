using Composio.Testing;
using ComposioGen.Import.Tool.Tests.Support;

namespace ComposioGen.Import.Tool.Tests.Running;

/// <summary>Tests dry runs whose rows cannot be compared with the auth config or the toolkit.</summary>
public sealed class UncheckedTests : ToolTest
{
    private static readonly string[] Fast = ["--scheme", "bearer", "--dry-run"];

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("https://127.0.0.1:9/")]
    public async Task DryRun_Unreachable_Returns5(string url)
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");

        var result = await RunAsync([input, "--auth-config", "ac_1", .. Fast, "--base-url", url]);

        result.ShouldEndWith(5);
        (result.Output + result.Errors).ShouldNotContain("1 valid");
        (result.Output + result.Errors).ShouldContain("before the first result");
        ShouldContainNoCredential(result, input);
    }

    [Theory]
    [InlineData("/auth_configs/*", "The auth config could not be read")]
    [InlineData("/toolkits/*", "The toolkit of the auth config could not be read")]
    public async Task DryRun_Refused_WarnsOnceWithCountAndInReport(string path, string message)
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED1\nu2,PLANTED2\nu3,PLANTED3\n");
        Server.Faults.Enqueue(Fault.Status(403).On("GET", path).Times(9));

        var result = await RunAsync([input, "--auth-config", authConfig, .. Fast, "--report", "report.json"]);

        var shown = result.ShouldEndWith(0).Output + result.Errors;
        shown.Split(message).Length.ShouldBe(2);
        shown.ShouldContain("3 rows, lines 2, 3, 4.");
        shown.ShouldContain("3 valid (3 of them not compared with the auth config or its toolkit).");
        (await File.ReadAllTextAsync(PathOf("report.json"))).ShouldContain(message);
        ShouldContainNoCredential(result, input);
    }

    [Fact]
    public async Task Run_UnknownAuthConfig_StartsWithTheReason()
    {
        var input = await WriteAsync("users.csv", "user,token\nu1,PLANTED\n");

        var result = await RunAsync([input, "--auth-config", "ac_unknown", .. Fast]);

        result.ShouldEndWith(2).Errors.Split('\n').ShouldContain(line => line.StartsWith("The auth config 'ac_unknown' does not exist or is not visible to the key."));
        (result.Output + result.Errors).ShouldNotContain("no rows");
    }

    [Fact]
    public async Task DryRun_ToolkitColumnAndUnreadableAuthConfig_WarnsThatToolkitsWereNotCompared()
    {
        var authConfig = Server.AddAuthConfig("github", "BEARER_TOKEN");
        var input = await WriteAsync("users.csv", "user,token,toolkit\nu1,PLANTED,slack\n");
        Server.Faults.Enqueue(Fault.Status(403).On("GET", "/auth_configs/*").Times(9));

        var result = await RunAsync([input, "--auth-config", authConfig, .. Fast]);

        result.ShouldEndWith(0).Errors.ShouldContain("Warning: the auth config could not be read, so the toolkits in the rows were not compared with it.");
        ShouldContainNoCredential(result, input);
    }
}
