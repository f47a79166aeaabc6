using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class RequestLogTests : ServerTest
{
    private protected override ComposioTestServerOptions Options => new() { TimeProvider = Clock, RequestLogCapacity = 3 };

    [Fact]
    public async Task A_request_is_written_down_without_its_key()
    {
        await Send("POST", "/connected_accounts/link?a=1%2C2&b=x+y", """{"user_id":"u"}""", request => request.Headers.Add("X-Own", "yes"));

        var request = Server.Requests.Last;
        request.Method.ShouldBe("POST");
        request.Path.ShouldBe("/api/v3.1/connected_accounts/link");
        request.Query.ShouldBe([new("a", "1,2"), new("b", "x y")]);
        request.QueryValue("a").ShouldBe("1,2");
        request.QueryValue("c").ShouldBeNull();
        request.Headers["x-own"].ShouldBe("yes");
        request.Headers.ContainsKey("x-api-key").ShouldBeFalse();
        request.CredentialHeaders.ShouldBe(["x-api-key"]);
        request.Body!["user_id"]!.GetValue<string>().ShouldBe("u");
        request.BodyText.ShouldBe("""{"user_id":"u"}""");
        request.ToString().ShouldBe("POST /api/v3.1/connected_accounts/link");
    }

    [Fact]
    public async Task A_body_that_is_no_json_or_none_is_null()
    {
        await Get("/toolkits");
        await Post("/connected_accounts", "{");

        Server.Requests.Select(request => request.Body).ShouldBe([null, null]);
        Server.Requests.Last.BodyText.ShouldBe("{");
    }

    [Fact]
    public async Task Old_requests_are_forgotten_but_counted()
    {
        for (var call = 0; call < 5; call++)
        {
            await Get($"/toolkits?call={call}");
        }

        Server.RequestCount.ShouldBe(5);
        Server.Requests.Count.ShouldBe(3);
        Server.Requests.Select(request => request.QueryValue("call")).ShouldBe(["2", "3", "4"]);
    }

    [Fact]
    public async Task A_wait_can_be_given_up()
    {
        using var patience = new CancellationTokenSource();
        var wait = Server.Requests.WaitForAsync(1, patience.Token);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(wait);
    }

    [Fact]
    public void There_is_no_last_of_none() => Should.Throw<InvalidOperationException>(() => Server.Requests.Last);
}
