using System.Text.Json.Nodes;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Verifies that deleting a part of the document removes it from the SDK, so that code that uses it no longer compiles.</summary>
public sealed class SpecEditTests
{
    private const string UserCode = """
        using System.Threading.Tasks;
        using Composio;

        internal static class UserCode
        {
            public static async Task<string?> RunAsync(ComposioClient composio)
            {
                await composio.ConnectedAccounts.InitiateAsync("user_123", "ac_1", AuthScheme.OAuth2(new() { AccessToken = "t", IdToken = "id" }));
                var page = await composio.ConnectedAccounts.ListAsync(new() { ToolkitSlugs = ["slack"], Statuses = [ConnectionStatus.Revoked] });
                if (page.Items[0].State is ConnectionState.Saml { Val: SamlConnection.Active })
                {
                    await composio.ConnectedAccounts.RevokeAsync(page.Items[0].Id);
                }

                return page.Items[0].Alias;
            }
        }
        """;

    private const string UserFile = "UserCode.cs";
    private const LanguageVersion Version = LanguageVersion.CSharp12;

    private const string Schemas = "components/schemas/";
    private const string Paths = "paths|/api/v3.1/";

    /// <summary>The deleted part, the error of the compiler, and the name in the error.</summary>
    public static TheoryData<string[], string, string> Deletions => new()
    {
        { [Schemas + "ConnectedAccount/properties/alias"], "CS1061", "Alias" },
        { [Schemas + "OAuth2ConnectionActive/allOf/1/properties/id_token", Schemas + "OAuth2ConnectionInactive/allOf/1/properties/id_token"], "CS0117", "IdToken" },
        { [Schemas + "ConnectionState/discriminator/mapping/SAML", Schemas + "ConnectionState/oneOf/11"], "CS0426", "Saml" },
        { [Paths + "connected_accounts/{nanoid}/revoke"], "CS1061", "RevokeAsync" },
        { [Paths + "connected_accounts|get/parameters/toolkit_slugs"], "CS0117", "ToolkitSlugs" },
        { [Schemas + "ConnectionStatus/enum/REVOKED"], "CS0117", "Revoked" },
    };

    [Fact]
    public void UserCode_UsingTheDocument_Compiles() => ErrorsOfTheUser(FullDocument.Text).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Deletions), DisableDiscoveryEnumeration = true)]
    public void UserCode_UsingDeletedOperation_FailsToCompile(string[] places, string error, string name) =>
        ErrorsOfTheUser(Without(places)).ShouldContain(diagnostic => diagnostic.Id == error && diagnostic.GetMessage(null).Contains($"'{name}'"));

    // Only the user's file is bound: that the generated ones compile is for other tests, and costs seconds.
    private static IEnumerable<Diagnostic> ErrorsOfTheUser(string document)
    {
        var fresh = CSharpGeneratorDriver.Create(
            [new ComposioGenerator().AsSourceGenerator()], [new SpecFile(document)], UserProject.ParseOptions(Version), SpecMetadata.Default);
        fresh.RunGeneratorsAndUpdateCompilation(UserProject.Create(Version, [new(UserFile, UserCode)]), out var sdk, out var diagnostics);
        diagnostics.ShouldBeEmpty();

        var user = sdk.SyntaxTrees.Single(tree => tree.FilePath == UserFile);
        return sdk.GetSemanticModel(user).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Without(string[] places)
    {
        var document = JsonNode.Parse(FullDocument.Text)!;
        foreach (var place in places)
        {
            Delete(document, place);
        }

        return document.ToJsonString();
    }

    // A location is a path of member names, positions, enum values and parameter names; a bar delimits a segment that contains slashes.
    private static void Delete(JsonNode document, string place)
    {
        var bar = place.Split('|');
        var steps = bar.Length switch
        {
            1 => place.Split('/'),
            2 => [bar[0], bar[1]],
            _ => [bar[0], bar[1], .. bar[2].Split('/')],
        };
        var parent = steps[..^1].Aggregate(document, (node, step) => Find(node, step));
        if (parent is JsonObject json)
        {
            json.Remove(steps[^1]).ShouldBeTrue(place);
            (json.Parent?["required"] as JsonArray)?.Remove(RequiredEntry(json.Parent!, steps[^1]));
        }
        else
        {
            ((JsonArray)parent).Remove(Find(parent, steps[^1])).ShouldBeTrue(place);
        }
    }

    private static JsonNode? RequiredEntry(JsonNode schema, string name) =>
        schema["required"]!.AsArray().FirstOrDefault(entry => (string?)entry == name);

    private static JsonNode Find(JsonNode node, string step) => node switch
    {
        JsonArray array when int.TryParse(step, out var index) => array[index]!,
        JsonArray array => array.First(item => item is JsonValue ? (string?)item == step : (string?)item!["name"] == step)!,
        _ => node[step]!,
    };
}
