using System.Net;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

/// <summary>Tests the page of a link as used by a browser.</summary>
public sealed class LinkPageTests : ServerTest
{
    [Theory]
    [InlineData("allow", "https://app.example/cb", "https://app.example/cb?status=success", "ACTIVE")]
    [InlineData("deny", "https://app.example/cb", "https://app.example/cb?status=failed", "FAILED")]
    [InlineData("allow", "https://app.example/cb?state=1#top", "https://app.example/cb?state=1&status=success#top", "ACTIVE")]
    [InlineData("allow", "myapp://cb/", "myapp://cb/?status=success", "ACTIVE")]
    public async Task Decide_CallbackUrl_RedirectsWithStatus(string decision, string callback, string expected, string status)
    {
        var url = await LinkTo(callback);

        using var answer = await Decide(url, decision);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldBe(expected);
        Server.Accounts.Single().Status.ShouldBe(status);
    }

    [Fact]
    public async Task Decide_NoCallbackUrl_ShowsResult()
    {
        using var answer = await Decide(await LinkTo(null), "allow");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Connected");
    }

    [Fact]
    public async Task Decide_Twice_RejectsSecond()
    {
        var url = await LinkTo("https://app.example/cb");
        (await Decide(url, "deny")).Dispose();

        using var again = await Decide(url, "allow");

        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Server.Accounts.Single().Status.ShouldBe("FAILED");
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    public async Task Decide_NoDecision_ShowsPageAgain(string decision)
    {
        using var answer = await Decide(await LinkTo(null), decision);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Server.Accounts.Single().Status.ShouldBe("INITIATED");
    }

    [Fact]
    public async Task Show_ReplacedLink_IsClosed()
    {
        var first = await LinkTo(null);
        var renewed = await Post($"/connected_accounts/{Server.Accounts.Single().Id}/refresh");

        (await Http.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Http.GetAsync(new Uri(renewed["redirect_url"]!))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Uri> LinkTo(string? callback)
    {
        var more = callback is null ? "" : $$""","callback_url":"{{callback}}" """;
        var answer = await Post("/connected_accounts/link", $$"""{"auth_config_id":"{{Server.AddAuthConfig("slack", "OAUTH2")}}","user_id":"u"{{more}}}""");
        return new Uri(answer["redirect_url"]!);
    }

    private async Task<HttpResponseMessage> Decide(Uri url, string decision)
    {
        using var form = new FormUrlEncodedContent([new("decision", decision)]);
        return await Http.PostAsync(url, form);
    }
}
