using System.Net;

namespace Composio.Runtime.Tests;

public class ConnectionWaiterTests
{
    [Fact]
    public async Task An_active_account_is_returned_at_once()
    {
        using var run = new PollRun("ACTIVE");
        (await run.Start()).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0]);
    }

    [Fact]
    public async Task The_pauses_grow_from_one_second_to_five()
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
    public async Task An_end_is_an_end_at_the_first_check_and_later(string status)
    {
        using var first = new PollRun(status);
        var error = await Api.Fails<ConnectionFailedException>(first.Start());
        (error.ConnectedAccountId, error.Status, error.StatusReason).ShouldBe(("ca_1", status, "because"));
        error.Message.ShouldBe($"The connection 'ca_1' ended as {status}: because.");
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
    public async Task Other_statuses_are_waited_through(string status)
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
    public async Task The_default_is_sixty_seconds()
    {
        using var run = new PollRun("INITIATED");
        var wait = run.Start();
        run.Advance(59.9);
        wait.IsCompleted.ShouldBeFalse();
        run.Advance(0.1);
        await Api.Fails<ConnectionTimeoutException>(wait);
    }

    [Fact]
    public async Task A_timeout_of_zero_is_one_check()
    {
        using var active = new PollRun("ACTIVE");
        (await active.Start(TimeSpan.Zero)).ShouldBe("ACTIVE");
        using var pending = new PollRun("INITIATED");
        await Api.Fails<ConnectionTimeoutException>(pending.Start(TimeSpan.Zero));
        pending.CheckedAt.ShouldBe([0]);
    }

    [Fact]
    public async Task An_infinite_timeout_goes_on()
    {
        using var run = new PollRun((index, _) => Task.FromResult(index < 1000 ? "INITIATED" : "ACTIVE"));
        var wait = run.Start(Timeout.InfiniteTimeSpan);
        run.Advance(10_000);
        (await wait).ShouldBe("ACTIVE");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.002)]
    public void A_negative_timeout_is_refused(double seconds)
    {
        using var run = new PollRun("ACTIVE");
        Should.Throw<ArgumentOutOfRangeException>(() => run.Start(TimeSpan.FromSeconds(seconds))).ParamName.ShouldBe("timeout");
    }

    [Fact]
    public async Task A_check_in_flight_is_cut_at_the_deadline()
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
    [InlineData("connection")]
    [InlineData("timeout")]
    [InlineData("server")]
    [InlineData("rate")]
    public async Task A_passing_fault_does_not_end_the_wait(string kind)
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
    public async Task The_rate_limit_is_honoured()
    {
        using var run = new PollRun(Fault("rate", TimeSpan.FromSeconds(7)), "INITIATED", "ACTIVE");
        var wait = run.Start();
        run.Advance(20);
        await wait;
        run.CheckedAt.ShouldBe([0, 7, 8.5]);
    }

    [Fact]
    public async Task A_delay_that_no_timer_can_wait_for_is_clamped()
    {
        using var run = new PollRun(Fault("rate", TimeSpan.FromDays(366)), "ACTIVE");
        var wait = run.Start(Timeout.InfiniteTimeSpan);
        run.Advance(60);
        (await wait).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0, 60]);
    }

    [Fact]
    public async Task A_missing_account_is_typed_at_every_check()
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
    [InlineData("unauthorized")]
    [InlineData("bad")]
    [InlineData("response")]
    public async Task Another_error_goes_out_unchanged(string kind)
    {
        var fault = Fault(kind);
        using var run = new PollRun("INITIATED", fault);
        var wait = run.Start();
        run.Advance(1);
        (await Api.Fails<ComposioException>(wait)).ShouldBeSameAs(fault);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_at_once()
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
    public async Task An_expired_link_gets_one_last_check()
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
    public async Task The_last_check_may_still_succeed()
    {
        using var run = new PollRun("INITIATED", "ACTIVE");
        var wait = run.Start(expiresAt: ManualTime.Start.AddSeconds(0.5));
        run.Advance(0.5);
        (await wait).ShouldBe("ACTIVE");
        run.CheckedAt.ShouldBe([0, 0.5]);
    }

    [Fact]
    public async Task A_link_that_has_long_expired_is_checked_once()
    {
        using var run = new PollRun("INITIATED");
        (await Api.Fails<ConnectionTimeoutException>(run.Start(expiresAt: ManualTime.Start.AddSeconds(-5)))).LinkExpired.ShouldBeTrue();
        run.CheckedAt.ShouldBe([0]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_blank_id_is_refused(string? id)
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
        "missing" => new ComposioNotFoundException(Details(404)),
        "unauthorized" => new ComposioUnauthorizedException(Details(401)),
        "bad" => new ComposioBadRequestException(Details(400)),
        _ => new ComposioResponseException("x"),
    };

    private static ApiErrorDetails Details(int status, string? id = null) =>
        new() { Operation = Api.Get, StatusCode = (HttpStatusCode)status, Message = "x", ConnectedAccountId = id };
}
