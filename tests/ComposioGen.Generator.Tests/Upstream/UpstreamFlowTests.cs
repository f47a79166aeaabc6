using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Verifies that flows and programs are equal for all documents from which the SDK is compiled.</summary>
public sealed class UpstreamFlowTests
{
    private const string Import = """"
        var wire = new Wire(
            """{"items":[],"next_cursor":null,"total_pages":0,"current_page":0,"total_items":0}""",
            """{"id":"ca_1","connectionData":{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"REDACTED"}}}""");
        using var composio = new ComposioClient(Transport(wire));
        var connection = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", AuthScheme.OAuth2(new()
        {
            AccessToken = "xoxb-token",
            RefreshToken = "xoxr-token",
            ExpiresIn = 3600,
            Scope = new[] { "chat:write", "channels:read" },
        }));
        connection.Id.ShouldBe("ca_1");
        connection.Status.ShouldBe(ConnectionStatus.Active);
        var sent = wire.Sent[1];
        sent.ShouldStartWith("POST /api/v3/connected_accounts {");
        var wanted = """
            {"auth_config":{"id":"ac_1"},"connection":{"user_id":"user_1","state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE",
            "access_token":"xoxb-token","refresh_token":"xoxr-token","expires_in":3600,"scope":["chat:write","channels:read"]}}}}
            """;
        System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(sent[sent.IndexOf('{')..]), System.Text.Json.Nodes.JsonNode.Parse(wanted)).ShouldBeTrue(sent);
        """";

    [UpstreamFact]
    public async Task ImportAsync_PublishedDocument_Works()
    {
        await UpstreamDocument.Sdk.CallAsync(Import);
    }

    [UpstreamFact]
    public async Task ImportAsync_FlattenedState_Works()
    {
        var sdk = GeneratedSdk.Of(UpstreamDocument.Flattened());
        await sdk.CallAsync(Import);
    }

    [UpstreamFact]
    public async Task ImportAsync_PublishedDocument_ImportsManyRecords() => await UpstreamDocument.Sdk.CallAsync(""""
        var wire = new Wire(
            """{"id":"ac_1","status":"ENABLED","auth_scheme":"OAUTH2","toolkit":{"slug":"slack"}}""",
            """{"slug":"slack","auth_config_details":[{"mode":"OAUTH2","fields":{"connected_account_initiation":{"required":[{"name":"subdomain"}]}}}]}""",
            """{"items":[],"next_cursor":null,"total_items":0}""",
            """{"id":"ca_1","connectionData":{"authScheme":"OAUTH2","val":{"status":"ACTIVE"}}}""");
        using var composio = new ComposioClient(Transport(wire));
        async IAsyncEnumerable<ConnectionImport> Records()
        {
            await Task.Yield();
            yield return new() { UserId = "user_0", AuthConfigId = "ac_1", State = AuthScheme.FromFields("OAUTH2", new() { { "access_token", "t" } }) };
            yield return new() { UserId = "user_1", AuthConfigId = "ac_1", State = AuthScheme.FromFields("OAUTH2", new() { { "access_token", "t" }, { "subdomain", "s" } }) };
        }

        var results = new List<ImportResult>();
        await foreach (var result in composio.ConnectedAccounts.ImportAsync(Records(), new() { Concurrency = 1 }))
        {
            results.Add(result);
        }

        results[0].ShouldBeOfType<ImportResult.Invalid>().Problems[0].Field.ShouldBe("state.val.subdomain");
        results[1].ShouldBeOfType<ImportResult.Connected>().ConnectedAccountId.ShouldBe("ca_1");
        wire.Sent.Select(sent => sent.Split(' ', '?')[1]).ShouldBe(["/api/v3/auth_configs/ac_1", "/api/v3/toolkits/slack", "/api/v3/connected_accounts", "/api/v3/connected_accounts"]);
        """");

    [UpstreamFact]
    public void Sample_PublishedDocument_CompilesUnchanged()
    {
        var sample = SampleSources();
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = UpstreamDocument.Sdk.Compilation;
        var errors = compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithOutputKind(OutputKind.ConsoleApplication))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .AddSyntaxTrees(sample.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !OfTheTestServer(diagnostic));
        errors.Select(error => error.ToString()).ShouldBeEmpty();
    }

    // The sample's own test server comes from a package that this compilation does not have.
    private static bool OfTheTestServer(Diagnostic diagnostic) =>
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) is var message
        && (message.Contains("'Testing'", StringComparison.Ordinal) || message.Contains("ComposioTestServer", StringComparison.Ordinal));

    private static List<(string Path, string Text)> SampleSources()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ComposioGen.sln")))
        {
            root = root.Parent!;
        }

        const string implicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        var sample = Path.Combine(root.FullName, "samples", "ImportConnections");
        return Directory.GetFiles(sample, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(sample, path).StartsWith("bin", StringComparison.Ordinal) && !Path.GetRelativePath(sample, path).StartsWith("obj", StringComparison.Ordinal))
            .Select(path => (path, File.ReadAllText(path)))
            .Append(("Usings.cs", implicitUsings))
            .ToList();
    }
}
