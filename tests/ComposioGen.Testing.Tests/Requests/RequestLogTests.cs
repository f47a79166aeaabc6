using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class RequestLogTests : ServerTest
{
    private protected override ComposioTestServerOptions Options => new() { TimeProvider = Clock, RequestLogCapacity = 3 };

    [Fact]
    public async Task Requests_Call_IsRecordedWithoutKey()
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
    public async Task Requests_BodyOtherThanJson_IsNull()
    {
        await Get("/toolkits");
        await Post("/connected_accounts", "{");

        Server.Requests.Select(request => request.Body).ShouldBe([null, null]);
        Server.Requests.Last.BodyText.ShouldBe("{");
    }

    [Fact]
    public async Task Requests_OldOnes_AreDroppedButCounted()
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
    public async Task WaitForAsync_Cancelled_Throws()
    {
        using var patience = new CancellationTokenSource();
        var wait = Server.Requests.WaitForAsync(1, patience.Token);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(wait);
    }

    [Fact]
    public void Last_NoRequests_Throws() => Should.Throw<InvalidOperationException>(() => Server.Requests.Last);
}
