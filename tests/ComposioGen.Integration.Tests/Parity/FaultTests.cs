using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests faults between a client and the API over a real socket.</summary>
public sealed class FaultTests : ServerTest
{
    [Fact]
    [Trait("row", "I6")]
    public async Task ListAsync_RateLimited_WaitsForDelayOfServer()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(7)));
        (await Time.DriveAsync(Client.ConnectedAccounts.ListAsync())).Items.ShouldBeEmpty();
        Time.Pauses.ShouldBe([7]);
        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    [Trait("row", "I6")]
    public async Task InitiateAsync_RateLimited_IsSentAgain()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(1)).On("POST"));
        await Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens()));
        Server.Requests.Select(request => request.Method).ShouldBe(["GET", "POST", "POST"]);
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    [Trait("row", "I4")]
    public async Task ListAsync_ServerError_IsRetried()
    {
        Server.Faults.Enqueue(Fault.Status(500), Fault.Status(503));
        await Time.DriveAsync(Client.ConnectedAccounts.ListAsync());
        Server.RequestCount.ShouldBe(3);
    }

    [Fact]
    public async Task ListAsync_TruncatedResponse_IsRetried()
    {
        Server.Faults.Enqueue(Fault.DropMidAnswer());
        (await Time.DriveAsync(Client.Toolkits.ListAsync())).Items.ShouldNotBeEmpty();
        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task ListAsync_AlwaysTruncatedResponse_Throws()
    {
        Server.Faults.Enqueue(Fault.DropMidAnswer().Times(3));
        (await Should.ThrowAsync<ComposioNetworkException>(Time.DriveAsync(Client.Toolkits.ListAsync()))).RequestMayHaveBeenSent.ShouldBeTrue();
    }

    [Fact]
    [Trait("row", "I7")]
    public async Task ListAsync_SilentServer_TimesOutPerAttempt()
    {
        using var client = new ComposioClient(new ComposioClientOptions
        {
            ApiKey = Server.ApiKey,
            BaseUrl = Server.BaseUrl,
            MaxRetries = 0,
            Timeout = TimeSpan.FromMilliseconds(50),
        });
        Server.Faults.Enqueue(Fault.Hang());
        (await Should.ThrowAsync<ComposioTimeoutException>(client.ConnectedAccounts.ListAsync())).RequestMayHaveBeenSent.ShouldBeTrue();
    }

    [Theory]
    [Trait("row", "I8")]
    [InlineData(502)]
    [InlineData(403)]
    public async Task ListAsync_ErrorPageOfProxy_ThrowsWithStatus(int status)
    {
        Server.Faults.Enqueue(Fault.Html(status).Times(3));
        var error = await Should.ThrowAsync<ComposioApiException>(Time.DriveAsync(Client.ConnectedAccounts.ListAsync()));
        ((int)error.StatusCode).ShouldBe(status);
        error.Message.ShouldNotContain("<html");
        error.RawBody.ShouldNotBeNull().ShouldContain("<html");
    }

    [Fact]
    [Trait("row", "I10")]
    public async Task ListAsync_HtmlWithSuccessStatus_Throws()
    {
        Server.Faults.Enqueue(Fault.Html(200));
        var error = await Should.ThrowAsync<ComposioResponseException>(Client.ConnectedAccounts.ListAsync());
        error.Path.ShouldBe("$");
        error.ToString().ShouldNotContain("<html");
    }

    [Fact]
    [Trait("row", "I10")]
    public async Task ListAsync_TruncatedJson_Throws()
    {
        Server.Faults.Enqueue(Fault.TruncatedJson());
        (await Should.ThrowAsync<ComposioResponseException>(Client.Toolkits.ListAsync())).Path.ShouldNotBeNull().ShouldStartWith("$.items[");
    }

    [Fact]
    public async Task ListAsync_ResponseOf200Megabytes_ThrowsAtLimit()
    {
        Server.Faults.Enqueue(Fault.Oversized(200L * 1024 * 1024));
        var error = await Should.ThrowAsync<ComposioResponseException>(Client.ConnectedAccounts.ListAsync());
        error.Message.ShouldContain("MaxResponseBytes");
        error.Message.ShouldContain((16 * 1024 * 1024).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task ListAsync_RedirectToOtherHost_IsNotFollowed()
    {
        await using var other = await ComposioTestServer.StartAsync();
        Server.Faults.Enqueue(Fault.Redirect(new Uri(other.BaseUrl, "/api/v3.1/connected_accounts")));
        var error = await Should.ThrowAsync<ComposioApiException>(Client.ConnectedAccounts.ListAsync());
        ((int)error.StatusCode).ShouldBe(302);
        error.Message.ShouldContain("credential");
        other.RequestCount.ShouldBe(0);
    }

    [Fact]
    [Trait("row", "I1")]
    public async Task AnyCall_Request_HasOneCredentialAndAcceptHeader()
    {
        await Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens());
        Server.Requests.ShouldAllBe(request => request.CredentialHeaders.Single() == "x-api-key"
            && request.Headers["accept"] == "application/json" && request.Headers["user-agent"].StartsWith("ComposioGen/"));
        Server.Requests.First().Headers.ContainsKey("content-type").ShouldBeFalse();
        Server.Requests.Last.Headers["content-type"].ShouldBe("application/json");
    }
}
