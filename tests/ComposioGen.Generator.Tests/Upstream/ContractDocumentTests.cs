using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>What the README shows compiles against every revision of the document: under other titles, in parts, and without the overlay.</summary>
public sealed class ContractDocumentTests
{
    private const string Contract = """
        #nullable enable
        using System;
        using System.Threading.Tasks;
        using Composio;

        public static class Contract
        {
            public static async Task RunAsync()
            {
                using var composio = new ComposioClient("key");
                ConnectionState state = AuthScheme.OAuth2(new() { AccessToken = "t", RefreshToken = "r", ExpiresIn = 3600, Scope = new[] { "a" } });
                ConnectionRequest connection = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", state);
                ConnectedAccount account = await connection.WaitForConnectionAsync();
                connection = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", AuthScheme.ApiKey(new() { ApiKey = "k" }));
                connection = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", AuthScheme.BearerToken(new() { Token = "t" }));
                connection = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", AuthScheme.Basic(new() { Username = "u", Password = "p" }));
                connection = await composio.ConnectedAccounts.LinkAsync("user_1", "ac_1", new() { CallbackUrl = "https://app/cb" });
                await foreach (ConnectedAccount a in composio.ConnectedAccounts.ListAllAsync(new() { UserIds = ["user_1"], Statuses = [ConnectionStatus.Active] }))
                {
                    ToolkitReference toolkit = a.Toolkit;
                    ConnectedAccountAuthConfig authConfig = a.AuthConfig;
                    Console.WriteLine($"{toolkit.Slug} {a.Status} {authConfig.Id}");
                }

                if (account.State is ConnectionState.OAuth2 { Val: OAuth2Connection.Active active })
                {
                    Console.WriteLine(active.Scope);
                }

                //MORE
            }
        }
        """;

    public static TheoryData<string, string> Variants
    {
        get
        {
            var variants = new TheoryData<string, string>();
            foreach (var name in Documents.AllBesideCheckout().Select(path => Path.GetFileName(path)!).Prepend("own"))
            {
                foreach (var variant in new[] { "Composio Platform API v3.1", "Composio Platform API (v3.1)", "My API", "accounts", "My API, accounts" })
                {
                    variants.Add(name, variant);
                }
            }

            return variants;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Generate_DocumentVariant_CompilesContract(string name, string variant)
    {
        var run = new GeneratorDriverFixture(Variant(Read(name), variant)).Run();
        run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = run.Compilation;
        var contract = Contract.Replace("//MORE", More(compilation), StringComparison.Ordinal);
        compilation
            .WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(contract, options, "Contract.cs"))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
    }

    // Not every revision, and no part, has these operations.
    private static string More(CSharpCompilation compilation)
    {
        string Where(string type, string member, string code) => compilation.GetTypeByMetadataName(type)?.GetMembers(member).Length > 0 ? code : "";

        return Where("Composio.ConnectedAccountsClient", "UpdateAsync", """
            await composio.ConnectedAccounts.UpdateAsync(account.Id, new() { Alias = "work" });
            await composio.ConnectedAccounts.UpdateAsync(account.Id, new()
            {
                Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.BearerToken, Val = new() { Token = "t" } } },
            });
            """) + Where("Composio.AuthConfigsClient", "CreateAsync", """
            CreateAuthConfigResponse created = await composio.AuthConfigs.CreateAsync(new()
            {
                Toolkit = new() { Slug = "slack" },
                AuthConfig = new NewAuthConfig.Custom { AuthScheme = AuthSchemeType.OAuth2, Credentials = new() { CREDENTIALS } },
            });
            NewAuthConfig managed = new NewAuthConfig.Managed();
            Console.WriteLine(created.AuthConfig.Id);
            """.Replace("CREDENTIALS", NamesCredentials(compilation) ? "ClientId = \"c\", ClientSecret = \"s\"" : "", StringComparison.Ordinal));
    }

    // The published document leaves the members of an OAuth app open; the overlay names them.
    private static bool NamesCredentials(CSharpCompilation compilation) => compilation.GetTypeByMetadataName("Composio.CustomAuthCredentials") is not null;

    private static string Read(string name) => name == "own"
        ? Documents.OfRepository()!
        : File.ReadAllText(Documents.AllBesideCheckout().First(path => Path.GetFileName(path) == name));

    private static string Variant(string text, string variant)
    {
        var document = JObject.Parse(text);
        if (!variant.StartsWith("accounts", StringComparison.Ordinal))
        {
            document["info"]!["title"] = variant;
        }

        foreach (var path in ((JObject)document["paths"]!).Properties().ToList())
        {
            if (variant.EndsWith("accounts", StringComparison.Ordinal) && !path.Name.Contains("connected_accounts", StringComparison.Ordinal))
            {
                path.Remove();
            }
            else if (variant.Contains("v3.1", StringComparison.Ordinal))
            {
                path.Replace(new JProperty(path.Name.Replace("/api/v3/", "/api/v3.1/", StringComparison.Ordinal), path.Value));
            }
        }

        return document.ToString();
    }
}
