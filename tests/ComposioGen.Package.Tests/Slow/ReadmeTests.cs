using Composio.Testing;
using ComposioGen.Package.Tests.Docs;

namespace ComposioGen.Package.Tests.Slow;

/// <summary>Verifies that the programs at the start of the readme run unchanged, except for the IDs of the auth configs.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class ReadmeTests(PackedFeed feed)
{
    private static readonly (string Id, string Toolkit, string Scheme)[] AuthConfigs =
        [("ac_slack", "slack", "OAUTH2"), ("ac_sendgrid", "sendgrid", "API_KEY"), ("ac_github", "github", "BEARER_TOKEN"), ("ac_your_basic", "generic_basic", "BASIC"), ("ac_notion", "googledrive", "OAUTH2")];

    [SlowFact]
    public async Task Readme_CopiedPrograms_ConnectAccounts()
    {
        var programs = Snippet.In(Repository.PathOf("README.md")).Where(static snippet => snippet.Code.StartsWith("using Composio;", StringComparison.Ordinal)).ToList();
        programs.Count.ShouldBe(3);

        (await RunAsync("Import", programs[0].Code)).Split("Connected: ").Length.ShouldBe(1 + 2);
        (await RunAsync("One", programs[1].Code)).Split("Connected: ").Length.ShouldBe(1 + 2);
        (await RunAsync("Start", programs[2].Code)).Split("Connected: ").Length.ShouldBe(1 + 4);
    }

    private async Task<string> RunAsync(string name, string code)
    {
        await using var server = await ComposioTestServer.StartAsync(new ComposioTestServerOptions { ApiKey = "your-api-key" });
        foreach (var (id, toolkit, scheme) in AuthConfigs)
        {
            code = code.Replace($"\"{id}\"", $"\"{server.AddAuthConfig(toolkit, scheme)}\"", StringComparison.Ordinal);
        }

        var project = ConsumerProject.Console(feed, name).WithPackage("ComposioGen.Testing").WithFile("Program.cs", code);
        (await project.BuildAsync()).ShouldSucceed();
        var environment = new Dictionary<string, string> { ["COMPOSIO_BASE_URL"] = server.BaseUrl.ToString() };
        var result = await Command.DotNetAsync(project.Folder, environment, project.PathOf($"bin/Debug/net10.0/{name}.dll"));
        result.ShouldSucceed();
        return result.Output;
    }
}
