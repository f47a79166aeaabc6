namespace Composio.Runtime.Tests;

public class TimeoutTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task SendAsync_SlowAttempt_TimesOut()
    {
        using var transport = Api.Over(Silent(), options => Limit(options, retries: 0));
        var call = transport.GetPet();
        _time.Advance(TimeSpan.FromSeconds(9));
        call.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(1));

        var error = await Api.Fails<ComposioTimeoutException>(call);
        error.RequestMayHaveBeenSent.ShouldBeTrue();
        error.Message.ShouldContain("10 s");
    }

    [Fact]
    public async Task SendAsync_IdempotentCall_HasTimeoutPerAttempt()
    {
        var handler = Silent();
        using var transport = Api.Over(handler, options => Limit(options, retries: 2));
        var call = transport.GetPet();
        await _time.Drive(call);
        await Api.Fails<ComposioTimeoutException>(call);
        handler.Sent.Count.ShouldBe(3);
        _time.Delays.ShouldBe([10, 0.5, 10, 1, 10]);
    }

    [Fact]
    public async Task SendAsync_PostTimedOut_IsNotRetried()
    {
        var handler = Silent();
        using var transport = Api.Over(handler, options => Limit(options, retries: 2));
        var call = transport.Send(Api.Post);
        await _time.Drive(call);
        await Api.Fails<ComposioTimeoutException>(call);
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_SlowResponseBody_TimesOut()
    {
        var handler = new StubHandler((_, _, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new StalledStream()) }));
        using var transport = Api.Over(handler, options => Limit(options, retries: 0));
        var call = transport.GetPet();
        _time.Advance(TimeSpan.FromSeconds(10));
        await Api.Fails<ComposioTimeoutException>(call);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task SendAsync_CancelledByCaller_ThrowsAtOnce(int retries)
    {
        var handler = Silent();
        using var cancel = new CancellationTokenSource();
        using var transport = Api.Over(handler, options => Limit(options, retries));
        var call = transport.GetPet(cancel.Token);
        await cancel.CancelAsync();
        (await Api.Fails<OperationCanceledException>(call)).CancellationToken.ShouldBe(cancel.Token);
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_CancelledBefore_SendsNothing()
    {
        var handler = Silent();
        using var transport = Api.Over(handler);
        await Api.Fails<OperationCanceledException>(transport.GetPet(new CancellationToken(canceled: true)));
        handler.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task SendAsync_CancelledDuringRetryDelay_EndsAtOnce()
    {
        using var cancel = new CancellationTokenSource();
        var handler = new StubHandler(() => StubResponse.Status(503));
        using var transport = Api.Over(handler, options => options.TimeProvider = _time);
        var call = transport.GetPet(cancel.Token);
        await cancel.CancelAsync();
        await Api.Fails<OperationCanceledException>(call);
        handler.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendAsync_TimeoutOfGivenClient_ThrowsTimeout()
    {
        var handler = new StubHandler((_, _, _) => throw new TaskCanceledException("the client's limit", new TimeoutException()));
        using var transport = Api.Over(handler, options => options.MaxRetries = 0);
        await Api.Fails<ComposioTimeoutException>(transport.GetPet());
    }

    private static StubHandler Silent() => new(async (_, _, ct) =>
    {
        await Task.Delay(Timeout.Infinite, ct);
        return new HttpResponseMessage();
    });

    private void Limit(ComposioClientOptions options, int retries)
    {
        options.TimeProvider = _time;
        options.Timeout = TimeSpan.FromSeconds(10);
        options.MaxRetries = retries;
    }
}
