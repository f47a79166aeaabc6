using Composio;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>
/// Verifies that the page about porting contains every call of the official SDKs, and that its exceptions exist. That its C# compiles is tested by
/// <see cref="SnippetTests"/>.
/// </summary>
public sealed class PortingPageTests
{
    private const string Page = "docs/from-typescript-and-python.md";

    private static readonly string[] OfTheFramework = [nameof(OperationCanceledException), nameof(ArgumentException)];

    [Theory]
    [InlineData("The client", "new Composio()", "new Composio({ apiKey", "baseURL", "AbortSignal", "withResponse")]
    [InlineData("Connected accounts",
        "initiate(", "link(", "request.waitForConnection(", "waitForConnection(", "get(", "list(", "delete(", "enable(", "disable(",
        "updateStatus(", "update(", "updateAcl(", "refresh(", "revoke(", "completeAuth(", "request.redirectUrl")]
    [InlineData("Auth schemes",
        "OAuth2(", "OAuth1(", "APIKey(", "Basic(", "BearerToken(", "GoogleServiceAccount(", "NoAuth(", "BasicWithJWT(", "CalcomAuth(", "BillcomAuth(")]
    [InlineData("Auth configs", "create(", "list(", "get(", "update(", "enable(", "disable(", "updateStatus(", "delete(")]
    [InlineData("Webhooks", "triggers.verifyWebhook(")]
    public void Section_EveryCallOfTheOfficialSdk_HasARow(string section, params string[] calls)
    {
        var theirs = MarkdownPage.Of(Page).Tables(section).Single().Rows.Select(row => row.Cells[0]).ToList();

        calls.Where(call => !theirs.Exists(cell => cell.Contains(call, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void Errors_EveryException_Exists()
    {
        var exported = typeof(ComposioException).Assembly.GetExportedTypes().Select(type => type.Name).Concat(OfTheFramework).ToHashSet(StringComparer.Ordinal);
        var table = MarkdownPage.Of(Page).Tables("Errors").Single();

        table.Rows.Select(row => row.CodeIn(1)[0]).Where(name => !exported.Contains(name)).ShouldBeEmpty();
    }
}
