using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests waiting for a turn.</summary>
public sealed class BudgetLimiterTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public async Task AcquireAsync_Requests_WaitForClockAndFirstResponse()
    {
        using var limiter = new BudgetLimiter(0.5, _time);
        limiter.Observe(new(20, 10, TimeSpan.FromSeconds(10)), limiter.Now);

        var first = limiter.AcquireAsync().AsTask();
        var second = limiter.AcquireAsync().AsTask();
        await _time.Drive(first);

        _time.Elapsed.ShouldBe(TimeSpan.FromSeconds(10));
        second.IsCompleted.ShouldBeFalse();
        (await first).Dispose();
        (await second.WaitAsync(ManualTime.Patience)).IsAcquired.ShouldBeTrue();
        limiter.GetStatistics()!.TotalSuccessfulLeases.ShouldBe(2);
    }

    [Fact]
    public async Task AcquireAsync_Cancelled_LeavesTurnToOthers()
    {
        using var limiter = new BudgetLimiter(1, _time);
        limiter.TurnedAway(TimeSpan.FromSeconds(5));
        using var stop = new CancellationTokenSource();
        var first = limiter.AcquireAsync(1, stop.Token).AsTask();
        var second = limiter.AcquireAsync().AsTask();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(first);
        await _time.Drive(second);

        (await second).IsAcquired.ShouldBeTrue();
    }

    [Fact]
    public void AttemptAcquire_NoPermit_ReturnsFailedLease()
    {
        using var limiter = new BudgetLimiter(1, _time);
        using var lease = limiter.AttemptAcquire();
        limiter.TurnedAway(TimeSpan.FromSeconds(5));

        lease.IsAcquired.ShouldBeTrue();
        limiter.AttemptAcquire().IsAcquired.ShouldBeFalse();
        limiter.Snapshot().PausedUntil.ShouldBe(ManualTime.Start + TimeSpan.FromSeconds(5));
    }
}
