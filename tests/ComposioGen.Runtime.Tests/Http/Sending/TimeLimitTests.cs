namespace Composio.Runtime.Tests;

public class TimeLimitTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Token_TimeoutOrCallerToken_Cancels(bool reuse)
    {
        var time = new ManualTime();
        using var limit = Start(reuse, TimeSpan.FromSeconds(2), time, default);
        time.Advance(TimeSpan.FromSeconds(1));
        limit.IsCancellationRequested.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        limit.IsCancellationRequested.ShouldBeTrue();

        using var caller = new CancellationTokenSource();
        using var other = Start(reuse, Long, TimeProvider.System, caller.Token);
        caller.Cancel();
        other.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public void Reuse_UsedLimit_StartsFresh()
    {
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var limit = TimeLimit.Reuse(Long, TimeProvider.System, first.Token);
        var heard = false;
        using var registration = limit.Token.Register(() => heard = true);
        limit.Dispose();
        var next = TimeLimit.Reuse(Long, TimeProvider.System, second.Token);
        next.ShouldBeSameAs(limit);
        first.Cancel();
        next.IsCancellationRequested.ShouldBeFalse();
        second.Cancel();
        next.IsCancellationRequested.ShouldBeTrue();
        heard.ShouldBeFalse();
        next.Dispose();
    }

    [Fact]
    public void Reuse_EndedOrOtherClock_ReturnsFalse()
    {
        using var caller = new CancellationTokenSource();
        var ended = TimeLimit.Reuse(Long, TimeProvider.System, caller.Token);
        caller.Cancel();
        ended.Dispose();
        using var next = TimeLimit.Reuse(Long, TimeProvider.System, default);
        next.ShouldNotBeSameAs(ended);
        next.IsCancellationRequested.ShouldBeFalse();

        var manual = TimeLimit.Reuse(Long, new ManualTime(), default);
        manual.Dispose();
        using var other = TimeLimit.Reuse(Long, new ManualTime(), default);
        other.ShouldNotBeSameAs(manual);
    }

    private static TimeLimit Start(bool reuse, TimeSpan limit, TimeProvider clock, CancellationToken ct) =>
        reuse ? TimeLimit.Reuse(limit, clock, ct) : new TimeLimit(limit, clock, ct);
}
