using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>What goes wrong between a client and the API, over a real socket.</summary>
public sealed class FaultTests : ServerTest
{
    [Fact]
    [Trait("row", "I6")]
    public async Task A_rate_limit_is_waited_out_as_long_as_the_server_says()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(7)));
        (await Time.DriveAsync(Client.ConnectedAccounts.ListAsync())).Items.ShouldBeEmpty();
        Time.Pauses.ShouldBe([7]);
        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    [Trait("row", "I6")]
    public async Task A_create_that_was_turned_away_by_the_rate_limit_is_sent_again()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(1)).On("POST"));
        await Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens()));
        Server.Requests.Select(request => request.Method).ShouldBe(["GET", "POST", "POST"]);
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    [Trait("row", "I4")]
    public async Task A_server_error_is_tried_again()
    {
        Server.Faults.Enqueue(Fault.Status(500), Fault.Status(503));
        await Time.DriveAsync(Client.ConnectedAccounts.ListAsync());
        Server.RequestCount.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        Server.Faults.Enqueue(Fault.DropMidAnswer());
        (await Time.DriveAsync(Client.Toolkits.ListAsync())).Items.ShouldNotBeEmpty();
        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_that_always_breaks_off_is_a_typed_error()
    {
        Server.Faults.Enqueue(Fault.DropMidAnswer().Times(3));
        (await Should.ThrowAsync<ComposioNetworkException>(Time.DriveAsync(Client.Toolkits.ListAsync()))).RequestMayHaveBeenSent.ShouldBeTrue();
    }

    [Fact]
    [Trait("row", "I7")]
    public async Task A_server_that_says_nothing_is_given_up_after_the_time_of_an_attempt()
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
    public async Task A_proxys_page_is_an_error_with_its_status(int status)
    {
        Server.Faults.Enqueue(Fault.Html(status).Times(3));
        var error = await Should.ThrowAsync<ComposioApiException>(Time.DriveAsync(Client.ConnectedAccounts.ListAsync()));
        ((int)error.StatusCode).ShouldBe(status);
        error.Message.ShouldNotContain("<html");
        error.RawBody.ShouldNotBeNull().ShouldContain("<html");
    }

    [Fact]
    [Trait("row", "I10")]
    public async Task A_page_passed_off_as_the_answer_is_a_typed_error()
    {
        Server.Faults.Enqueue(Fault.Html(200));
        var error = await Should.ThrowAsync<ComposioResponseException>(Client.ConnectedAccounts.ListAsync());
        error.Path.ShouldBe("$");
        error.ToString().ShouldNotContain("<html");
    }

    [Fact]
    [Trait("row", "I10")]
    public async Task Half_of_the_JSON_is_a_typed_error()
    {
        Server.Faults.Enqueue(Fault.TruncatedJson());
        (await Should.ThrowAsync<ComposioResponseException>(Client.Toolkits.ListAsync())).Path.ShouldNotBeNull().ShouldStartWith("$.items[");
    }

    [Fact]
    public async Task An_answer_of_200_MB_is_refused_at_the_limit()
    {
        Server.Faults.Enqueue(Fault.Oversized(200L * 1024 * 1024));
        var error = await Should.ThrowAsync<ComposioResponseException>(Client.ConnectedAccounts.ListAsync());
        error.Message.ShouldContain("MaxResponseBytes");
        error.Message.ShouldContain((16 * 1024 * 1024).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_not_followed_and_gets_no_credential()
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
    public async Task Every_request_has_one_credential_and_says_what_it_takes()
    {
        await Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens());
        Server.Requests.ShouldAllBe(request => request.CredentialHeaders.Single() == "x-api-key"
            && request.Headers["accept"] == "application/json" && request.Headers["user-agent"].StartsWith("ComposioGen/"));
        Server.Requests.First().Headers.ContainsKey("content-type").ShouldBeFalse();
        Server.Requests.Last.Headers["content-type"].ShouldBe("application/json");
    }
}
