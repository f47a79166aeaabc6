using ComposioGen.Generator.Tests.Docs;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Verifies that the code of the README compiles against every revision of the document: under other titles, in parts, and without the overlay.</summary>
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

    private static readonly string[] FamilyTitles = ["Composio Platform API (v3.1)", "composio api", "Composio Platform API 2026-11-27"];

    public static TheoryData<string, string, bool> Variants
    {
        get
        {
            var variants = new TheoryData<string, string, bool>();
            foreach (var name in DocumentVariant.Published.Prepend(DocumentVariant.Own))
            {
                foreach (var title in FamilyTitles)
                {
                    variants.Add(name, title, true);
                }

                variants.Add(name, "accounts", true);
                variants.Add(name, "accounts and auth configs", true);
                variants.Add(name, "My API", name == DocumentVariant.Own);
                variants.Add(name, "My API, accounts", name == DocumentVariant.Own);
            }

            return variants;
        }
    }

    /// <param name="name">The document.</param>
    /// <param name="change">The change.</param>
    /// <param name="namesCredentials">Whether the document or the overlay for its title names the members of an OAuth app; other documents leave them open.</param>
    [Theory]
    [MemberData(nameof(Variants))]
    public void Generate_DocumentVariant_CompilesContract(string name, string change, bool namesCredentials)
    {
        var document = DocumentVariant.Read(name, change);
        var run = new GeneratorDriverFixture(document.ToString()).Run();
        run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = run.Compilation;
        var contract = Contract.Replace("//MORE", More(document, namesCredentials), StringComparison.Ordinal);
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
    private static string More(JObject document, bool namesCredentials)
    {
        string Where(string call, string code) => SnippetNeed.All.Single(need => need.Code == call).IsMet(document) ? code : "";

        return Where("ConnectedAccounts.UpdateAsync", """
            await composio.ConnectedAccounts.UpdateAsync(account.Id, new() { Alias = "work" });
            await composio.ConnectedAccounts.UpdateAsync(account.Id, new()
            {
                Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.BearerToken, Val = new() { Token = "t" } } },
            });
            """) + Where("AuthConfigs.CreateAsync", """
            CreateAuthConfigResponse created = await composio.AuthConfigs.CreateAsync(new()
            {
                Toolkit = new() { Slug = "slack" },
                AuthConfig = new NewAuthConfig.Custom { AuthScheme = AuthSchemeType.OAuth2, Credentials = new() { CREDENTIALS } },
            });
            NewAuthConfig managed = new NewAuthConfig.Managed();
            Console.WriteLine(created.AuthConfig.Id);
            """.Replace("CREDENTIALS", namesCredentials ? "ClientId = \"c\", ClientSecret = \"s\"" : "", StringComparison.Ordinal));
    }
}
