using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the pace with windows whose start is unknown.</summary>
public sealed class BudgetWindowTests
{
    private const double Share = 0.8;

    [Theory]
    [InlineData(2000, 0, 16)]
    [InlineData(2000, 37, 16)]
    [InlineData(10_000, 12, 64)]
    [InlineData(400, 59, 4)]
    public void Wait_Share_IsUsedAndNotExceeded(int limit, int offsetSeconds, int concurrency)
    {
        var api = new FixedWindowApi(new(Share), limit) { Offset = TimeSpan.FromSeconds(offsetSeconds) };

        api.Run(windows: 6, concurrency);

        api.Rejected.ShouldBe(0);
        api.Used.Max().ShouldBeLessThanOrEqualTo((int)(limit * Share));
        api.Used.Skip(1).Min().ShouldBeGreaterThanOrEqualTo((int)(limit * Share * 0.95));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(15)]
    [InlineData(25)]
    public void Wait_UseByOthers_ReducesShare(double live)
    {
        const int limit = 2000;
        var api = new FixedWindowApi(new(Share), limit) { Offset = TimeSpan.FromSeconds(20), Live = live };

        api.Run(windows: 6, concurrency: 16);

        api.Rejected.ShouldBe(0);
        api.Used.Skip(1).Min().ShouldBeGreaterThanOrEqualTo((int)(limit * Share * 0.95));
        api.Own.Zip(api.Used).Max(window => window.First).ShouldBeLessThanOrEqualTo((int)(limit * Share) - (int)(live * 60 * 0.9));
    }

    [Fact]
    public void Wait_ShortWindows_AreUsed()
    {
        var api = new FixedWindowApi(new(Share), 100) { Window = TimeSpan.FromSeconds(2), Latency = TimeSpan.FromMilliseconds(10) };

        api.Run(windows: 20, concurrency: 8);

        api.Used.Max().ShouldBeLessThanOrEqualTo(80);
        api.Used.Skip(1).Average().ShouldBeGreaterThanOrEqualTo(76);
    }

    [Fact]
    public void Wait_NoReading_IsZero()
    {
        var pace = new BudgetWindow(Share);

        pace.Wait(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
        pace.Hold(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Wait_ApiWithoutCount_IsZero()
    {
        var pace = new BudgetWindow(Share);
        pace.Send();
        pace.Observe(new(10_000, 10_000, TimeSpan.FromSeconds(60)), TimeSpan.Zero, TimeSpan.Zero);
        pace.EndRequest();

        for (var request = 0; request < 100; request++)
        {
            pace.Wait(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
            pace.Send();
        }
    }

    [Fact]
    public void Wait_ShareUsedUpByOthers_LastsToEndOfWindow()
    {
        var pace = new BudgetWindow(Share);
        pace.Observe(new(100, 10, TimeSpan.FromSeconds(60)), TimeSpan.Zero, TimeSpan.FromSeconds(1));

        pace.Wait(TimeSpan.FromSeconds(1)).ShouldBe(TimeSpan.FromSeconds(60));
        pace.Hold(TimeSpan.FromSeconds(11)).ShouldBe(TimeSpan.FromSeconds(50));
        pace.Wait(TimeSpan.FromSeconds(61)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Wait_AfterRejection_OneRequestProbesFirst()
    {
        var pace = new BudgetWindow(Share);
        pace.Observe(new(100, 90, TimeSpan.FromSeconds(60)), TimeSpan.Zero, TimeSpan.Zero);
        pace.Pause(TimeSpan.FromSeconds(7));

        pace.Wait(TimeSpan.FromSeconds(2)).ShouldBe(TimeSpan.FromSeconds(5));
        pace.Wait(TimeSpan.FromSeconds(7)).ShouldBe(TimeSpan.Zero);
        pace.Send();
        pace.Wait(TimeSpan.FromSeconds(7)).ShouldBeNull();
    }

    [Fact]
    public void Observe_LateResponseOfOldWindow_IsIgnored()
    {
        var window = TimeSpan.FromSeconds(60);
        var pace = new BudgetWindow(Share);
        pace.Observe(new(100, 30, window), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        pace.Observe(new(100, 99, window), TimeSpan.FromSeconds(11), TimeSpan.FromSeconds(12));

        pace.Observe(new(100, 25, window), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(13));

        pace.Wait(TimeSpan.FromSeconds(14)).ShouldBe(TimeSpan.Zero);
    }
}
