using System.Net;

namespace Composio.Runtime.Tests;

public class ConnectionWaiterTests
{
    [Fact]
    public async Task WaitAsync_ActiveAccount_ReturnsAtOnce()
    {
        using var run = new PollRun("ACTIVE");
        (await run.Start()).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0]);
    }

    [Fact]
    public async Task WaitAsync_Delays_GrowFromOneToFiveSeconds()
    {
        using var run = new PollRun("INITIATED", "INITIALIZING", "INITIATED", "INITIATED", "INITIATED", "INITIATED", "ACTIVE");
        var wait = run.Start();
        run.Advance(30);
        (await wait).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0, 1, 2.5, 4.75, 8.125, 13.125, 18.125]);
    }

    [Theory]
    [InlineData("FAILED")]
    [InlineData("EXPIRED")]
    [InlineData("REVOKED")]
    public async Task WaitAsync_FinalStatus_ThrowsAtAnyCheck(string status)
    {
        using var first = new PollRun(status);
        var error = await Api.Fails<ConnectionFailedException>(first.Start());
        (error.ConnectedAccountId, error.Status, error.StatusReason).ShouldBe(("ca_1", status, "because"));
        error.Message.ShouldBe($"The connection 'ca_1' reached the status {status}: because.");
        first.CheckedAt.Count.ShouldBe(1);

        using var later = new PollRun("INITIATED", status);
        var wait = later.Start();
        later.Advance(1);
        (await Api.Fails<ConnectionFailedException>(wait)).Status.ShouldBe(status);
        later.CheckedAt.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("INACTIVE")]
    [InlineData("SOMETHING_NEW")]
    [InlineData("")]
    [InlineData("active")]
    public async Task WaitAsync_OtherStatuses_KeepWaiting(string status)
    {
        using var run = new PollRun(status);
        var wait = run.Start(TimeSpan.FromSeconds(2.6));
        run.Advance(2.5);
        wait.IsCompleted.ShouldBeFalse();
        run.Advance(0.1);
        var error = await Api.Fails<ConnectionTimeoutException>(wait);
        error.LinkExpired.ShouldBeFalse();
        error.LastStatus.ShouldBe(status.Length == 0 ? null : status);
        error.Message.ShouldContain("2.6 s");
        run.CheckedAt.ShouldBe([0, 1, 2.5]);
    }

    [Fact]
    public async Task WaitAsync_DefaultTimeout_IsSixtySeconds()
    {
        using var run = new PollRun("INITIATED");
        var wait = run.Start();
        run.Advance(59.9);
        wait.IsCompleted.ShouldBeFalse();
        run.Advance(0.1);
        await Api.Fails<ConnectionTimeoutException>(wait);
    }

    [Fact]
    public async Task WaitAsync_ZeroTimeout_ChecksOnce()
    {
        using var active = new PollRun("ACTIVE");
        (await active.Start(TimeSpan.Zero)).ShouldBe("ACTIVE");
        using var pending = new PollRun("INITIATED");
        await Api.Fails<ConnectionTimeoutException>(pending.Start(TimeSpan.Zero));
        pending.CheckedAt.ShouldBe([0]);
    }

    [Fact]
    public async Task WaitAsync_InfiniteTimeout_KeepsWaiting()
    {
        using var run = new PollRun((index, _) => Task.FromResult(index < 1000 ? "INITIATED" : "ACTIVE"));
        var wait = run.Start(Timeout.InfiniteTimeSpan);
        run.Advance(10_000);
        (await wait).ShouldBe("ACTIVE");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.002)]
    public void WaitAsync_NegativeTimeout_Throws(double seconds)
    {
        using var run = new PollRun("ACTIVE");
        Should.Throw<ArgumentOutOfRangeException>(() => run.Start(TimeSpan.FromSeconds(seconds))).ParamName.ShouldBe("timeout");
    }

    [Fact]
    public async Task WaitAsync_CheckBeyondDeadline_IsCancelled()
    {
        using var run = new PollRun(async (index, ct) =>
        {
            await Task.Delay(index == 0 ? 0 : Timeout.Infinite, ct);
            return "INITIATED";
        });
        var wait = run.Start(TimeSpan.FromSeconds(10));
        run.Advance(9.9);
        wait.IsCompleted.ShouldBeFalse();
        run.Advance(0.1);
        (await Api.Fails<ConnectionTimeoutException>(wait)).LastStatus.ShouldBe("INITIATED");
        run.CheckedAt.ShouldBe([0, 1]);
    }

    [Theory]
    [InlineData("late")]
    [InlineData("cut")]
    [InlineData("connection")]
    [InlineData("timeout")]
    [InlineData("server")]
    [InlineData("rate")]
    public async Task WaitAsync_TransientFault_KeepsWaiting(string kind)
    {
        using var recovers = new PollRun(Fault(kind), Fault(kind), "ACTIVE");
        var wait = recovers.Start();
        recovers.Advance(3);
        (await wait).ShouldBe("ACTIVE");

        using var stays = new PollRun("INITIATED", Fault("server"), Fault(kind));
        wait = stays.Start(TimeSpan.FromSeconds(10));
        stays.Advance(10);
        var error = await Api.Fails<ConnectionTimeoutException>(wait);
        error.InnerException.ShouldBeOfType(Fault(kind).GetType());
        error.LastStatus.ShouldBe("INITIATED");
    }

    [Fact]
    public async Task WaitAsync_RateLimited_WaitsForDelayOfServer()
    {
        using var run = new PollRun(Fault("rate", TimeSpan.FromSeconds(7)), "INITIATED", "ACTIVE");
        var wait = run.Start();
        run.Advance(20);
        await wait;
        run.CheckedAt.ShouldBe([0, 7, 8.5]);
    }

    [Fact]
    public async Task WaitAsync_ExcessiveRetryDelay_IsClamped()
    {
        using var run = new PollRun(Fault("rate", TimeSpan.FromDays(366)), "ACTIVE");
        var wait = run.Start(Timeout.InfiniteTimeSpan);
        run.Advance(60);
        (await wait).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0, 60]);
    }

    [Fact]
    public async Task WaitAsync_MissingAccount_ThrowsAtAnyCheck()
    {
        using var first = new PollRun(Fault("missing"));
        var error = await Api.Fails<ConnectedAccountNotFoundException>(first.Start());
        error.ConnectedAccountId.ShouldBe("ca_1");
        error.InnerException.ShouldBeOfType<ComposioNotFoundException>();

        using var later = new PollRun("INITIATED", new ConnectedAccountNotFoundException(Details(404, "other")));
        var wait = later.Start();
        later.Advance(1);
        (await Api.Fails<ConnectedAccountNotFoundException>(wait)).ConnectedAccountId.ShouldBe("other");
    }

    [Theory]
    [InlineData(0, 29)]
    [InlineData(25, 4)]
    public async Task WaitAsync_AccountCreatedSecondsAgo_ToleratesNotFound(double age, double lag)
    {
        using var run = new PollRun((_, _) => throw Fault("missing"));
        run.Created();
        run.Advance(age);
        var wait = run.Start();
        run.Advance(lag);
        wait.IsCompleted.ShouldBeFalse();

        run.Advance(8);
        (await Api.Fails<ConnectedAccountNotFoundException>(wait)).ConnectedAccountId.ShouldBe("ca_1");
        run.Time.Elapsed.TotalSeconds.ShouldBe(age + lag + 8);
    }

    [Fact]
    public async Task WaitAsync_AccountCreatedSecondsAgo_FindsItOnceReadable()
    {
        using var run = new PollRun(Fault("missing"), Fault("missing"), "ACTIVE");
        run.Created();
        var wait = run.Start();
        run.Advance(1);
        run.Advance(1.5);
        (await wait).ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task WaitAsync_NotFoundUntilTimeout_IsTimeout()
    {
        using var run = new PollRun(Fault("missing"));
        run.Created();
        var wait = run.Start(TimeSpan.FromSeconds(5));
        run.Advance(6);
        (await Api.Fails<ConnectionTimeoutException>(wait)).InnerException.ShouldBeOfType<ComposioNotFoundException>();
    }

    [Theory]
    [InlineData("unauthorized")]
    [InlineData("bad")]
    [InlineData("response")]
    public async Task WaitAsync_OtherError_ThrowsUnchanged(string kind)
    {
        var fault = Fault(kind);
        using var run = new PollRun("INITIATED", fault);
        var wait = run.Start();
        run.Advance(1);
        (await Api.Fails<ComposioException>(wait)).ShouldBeSameAs(fault);
    }

    [Fact]
    public async Task WaitAsync_Cancelled_EndsAtOnce()
    {
        using var cancel = new CancellationTokenSource();
        using var run = new PollRun("INITIATED");
        var wait = run.Start(ct: cancel.Token);
        await cancel.CancelAsync();
        await Api.Fails<OperationCanceledException>(wait);

        using var inFlight = new PollRun(async (_, ct) =>
        {
            await Task.Delay(Timeout.Infinite, ct);
            return "";
        });
        using var other = new CancellationTokenSource();
        wait = inFlight.Start(ct: other.Token);
        await other.CancelAsync();
        await Api.Fails<OperationCanceledException>(wait);
    }

    [Fact]
    public async Task WaitAsync_ExpiredLink_ChecksOnceMore()
    {
        using var run = new PollRun("INITIATED");
        var wait = run.Start(expiresAt: ManualTime.Start.AddSeconds(3));
        run.Advance(2.9);
        wait.IsCompleted.ShouldBeFalse();
        run.Advance(0.1);
        var error = await Api.Fails<ConnectionTimeoutException>(wait);
        error.LinkExpired.ShouldBeTrue();
        error.Message.ShouldContain("link expired");
        run.CheckedAt.ShouldBe([0, 1, 2.5, 3]);
    }

    [Fact]
    public async Task WaitAsync_ActiveAtLastCheck_Returns()
    {
        using var run = new PollRun("INITIATED", "ACTIVE");
        var wait = run.Start(expiresAt: ManualTime.Start.AddSeconds(0.5));
        run.Advance(0.5);
        (await wait).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0, 0.5]);
    }

    [Fact]
    public async Task WaitAsync_LinkExpiredBefore_ChecksOnce()
    {
        using var run = new PollRun("INITIATED");
        (await Api.Fails<ConnectionTimeoutException>(run.Start(expiresAt: ManualTime.Start.AddSeconds(-5)))).LinkExpired.ShouldBeTrue();
        run.CheckedAt.ShouldBe([0]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void WaitAsync_BlankId_Throws(string? id)
    {
        using var transport = Api.Over(new StubHandler());
        Should.Throw<ArgumentException>(() => ConnectionWaiter.WaitAsync(id!, (_, _) => Task.FromResult(""), _ => default, new(transport, null, null), default));
    }

    private static ComposioException Fault(string kind, TimeSpan? retryAfter = null) => kind switch
    {
        "connection" => new ComposioNetworkException("x", true, new IOException()),
        "timeout" => new ComposioTimeoutException("x", true, new TimeoutException()),
        "server" => new ComposioServerException(Details(503)),
        "rate" => new ComposioRateLimitedException(Details(429) with { RetryAfter = retryAfter }),
        "late" => new ComposioApiException(Details(408)),
        "cut" => new ComposioResponseException("x") { IsCutOff = true },
        "missing" => new ComposioNotFoundException(Details(404)),
        "unauthorized" => new ComposioUnauthorizedException(Details(401)),
        "bad" => new ComposioBadRequestException(Details(400)),
        _ => new ComposioResponseException("x"),
    };

    private static ApiErrorDetails Details(int status, string? id = null) =>
        new() { Operation = Api.Get, StatusCode = (HttpStatusCode)status, Message = "x", ConnectedAccountId = id };
}
