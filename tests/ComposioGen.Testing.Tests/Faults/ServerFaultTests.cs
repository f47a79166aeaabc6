using System.Text.Json;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class ServerFaultTests : ServerTest
{
    [Fact]
    public async Task Status_429_HasBareBodyAndRetryAfter()
    {
        Server.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(7)));

        var answer = await Get("/toolkits");

        answer.Status.ShouldBe(429);
        answer.Header("Retry-After").ShouldBe("7");
        answer.Json.ContainsKey("message").ShouldBeTrue();
        (await Get("/toolkits")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Status_500_HasErrorObjectAndNoEffect()
    {
        Server.Faults.Enqueue(Fault.Status(500));

        var answer = await CreateOne();

        answer.Status.ShouldBe(500);
        answer.Error["status"]!.GetValue<int>().ShouldBe(500);
        answer.ErrorText("request_id").ShouldBe(answer.Header("x-request-id"));
        Server.Accounts.ShouldBeEmpty();
    }

    [Fact]
    public async Task StatusAfterProcessing_500_CreatesAccount()
    {
        Server.Faults.Enqueue(Fault.StatusAfterProcessing(500));

        (await CreateOne()).Status.ShouldBe(500);

        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Hang_ClientCancels_Ends()
    {
        Server.Faults.Enqueue(Fault.Hang());
        using var patience = new CancellationTokenSource();
        var call = Http.GetAsync(new Uri("/api/v3.1/toolkits", UriKind.Relative), patience.Token);
        await Server.Requests.WaitForAsync(1);
        call.IsCompleted.ShouldBeFalse();

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        (await Get("/toolkits")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Hang_ServerDisposed_Ends()
    {
        Server.Faults.Enqueue(Fault.Hang());
        var call = Get("/toolkits");
        await Server.Requests.WaitForAsync(1);

        await Server.DisposeAsync();

        await Should.ThrowAsync<HttpRequestException>(call);
    }

    [Fact]
    public async Task Drop_Call_HasNoResponseAndNoEffect()
    {
        Server.Faults.Enqueue(Fault.Drop());

        await Should.ThrowAsync<HttpRequestException>(CreateOne());

        Server.Accounts.ShouldBeEmpty();
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task DropAfterProcessing_Call_CreatesAccount()
    {
        Server.Faults.Enqueue(Fault.DropAfterProcessing());

        await Should.ThrowAsync<HttpRequestException>(CreateOne());

        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Drop_ReusedConnection_IsVisible()
    {
        await Get("/toolkits");
        Server.Faults.Enqueue(Fault.Drop());

        await Should.ThrowAsync<HttpRequestException>(Get("/toolkits"));

        Server.RequestCount.ShouldBe(2);
    }

    [Fact]
    public async Task DropMidAnswer_Call_BreaksBody()
    {
        Server.Faults.Enqueue(Fault.DropMidAnswer());
        using var response = await Http.GetAsync(new Uri("/api/v3.1/toolkits", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        ((int)response.StatusCode).ShouldBe(200);
        await Should.ThrowAsync<HttpRequestException>(response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Html_Call_ResemblesProxyError()
    {
        Server.Faults.Enqueue(Fault.Html(502));

        var answer = await Get("/toolkits");

        answer.Status.ShouldBe(502);
        answer.Text.ShouldStartWith("<html>");
    }

    [Fact]
    public async Task TruncatedJson_Call_HasCompleteHttpResponse()
    {
        Server.Faults.Enqueue(Fault.TruncatedJson());

        var answer = await CreateOne();

        answer.Status.ShouldBe(201);
        Should.Throw<JsonException>(() => answer.Json);
        Server.Accounts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(200_000)]
    public async Task Oversized_Call_HasGivenSizeAndValidJson(int bytes)
    {
        Server.Faults.Enqueue(Fault.Oversized(bytes));

        var answer = await Get("/toolkits");

        answer.Text.Length.ShouldBe(bytes);
        answer.Json.ContainsKey("padding").ShouldBeTrue();
    }

    [Fact]
    public async Task Redirect_Call_HasLocation()
    {
        Server.Faults.Enqueue(Fault.Redirect(new Uri("https://elsewhere.test/x")));

        var answer = await Get("/toolkits");

        answer.Status.ShouldBe(302);
        answer.Header("Location").ShouldBe("https://elsewhere.test/x");
    }

    [Fact]
    public async Task Header_Call_AddsHeaderToResponse()
    {
        Server.Faults.Enqueue(Fault.Header("Deprecation", "@1776988800"));

        var answer = await CreateOne();

        answer.Status.ShouldBe(201);
        answer.Header("Deprecation").ShouldBe("@1776988800");
        Server.Accounts.Count.ShouldBe(1);
    }

    private Task<ApiResponse> CreateOne() => Create(Server.AddAuthConfig("sendgrid", "API_KEY"), ApiKeyState);
}
