using System.Text.Json.Nodes;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests rows C and D of docs/parity.md: hosted links and pending connections.</summary>
public sealed class LinkRowTests : ServerTest
{
    [Fact]
    [Trait("row", "C1")]
    public async Task LinkAsync_Minimal_ListsActiveAccountsFirst()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.ConnectedAccounts.LinkAsync(User, authConfig);
        Server.Requests.First().Query.ShouldBe(
            [new("user_ids", User), new("auth_config_ids", authConfig), new("statuses", "ACTIVE")], ignoreOrder: true);
    }

    [Fact]
    [Trait("row", "C2")]
    public async Task LinkAsync_EmptyOptions_SendsSameRequestAsNone()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var expected = JsonNode.Parse($$"""{"auth_config_id":"{{authConfig}}","user_id":"user_123"}""");
        await Client.ConnectedAccounts.LinkAsync(User, authConfig);
        Server.Requests.Last.Body.ShouldBeJson(expected);
        await Client.ConnectedAccounts.LinkAsync(User, authConfig, null);
        Server.Requests.Last.Body.ShouldBeJson(expected);
        await Client.ConnectedAccounts.LinkAsync(User, authConfig, new());
        Server.Requests.Last.Body.ShouldBeJson(expected);
        Server.Requests.Last.ToString().ShouldBe("POST /api/v3.1/connected_accounts/link");
    }

    [Theory]
    [Trait("row", "C3")]
    [InlineData("https://app.example/cb?x=1&y=a%20b")]
    [InlineData("http://localhost:3000/cb")]
    [InlineData("myapp://connected")]
    public async Task LinkAsync_Callback_IsSentUnchanged(string url)
    {
        await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), new() { CallbackUrl = url });
        ((string?)Server.Requests.Last.Body!["callback_url"]).ShouldBe(url);
    }

    [Theory]
    [Trait("row", "C8")]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(422)]
    public async Task LinkAsync_Failure_ThrowsWithCauseAndStatus(int status)
    {
        Server.Faults.Enqueue(Fault.Status(status).On("POST"));
        var error = await Should.ThrowAsync<ConnectionLinkFailedException>(Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2")));
        ((int)error.StatusCode).ShouldBe(status);
        error.InnerException.ShouldBeAssignableTo<ComposioApiException>()!.StatusCode.ShouldBe(error.StatusCode);
    }

    [Fact]
    [Trait("row", "D2")]
    public async Task ToString_ConnectionRequest_HidesRedirectUrl()
    {
        var connection = await Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
        connection.ToString().ShouldContain(connection.Id);
        connection.ToString().ShouldContain("INITIATED");
        connection.ToString().ShouldNotContain(connection.RedirectUrl!);
    }
}
