using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>The pace against windows whose beginning nobody tells.</summary>
public sealed class BudgetWindowTests
{
    private const double Share = 0.8;

    [Theory]
    [InlineData(2000, 0, 16)]
    [InlineData(2000, 37, 16)]
    [InlineData(10_000, 12, 64)]
    [InlineData(400, 59, 4)]
    public void The_share_is_used_and_not_passed(int limit, int offsetSeconds, int concurrency)
    {
        var api = new FixedWindowApi(new(Share), limit) { Offset = TimeSpan.FromSeconds(offsetSeconds) };

        api.Run(windows: 6, concurrency);

        api.Refused.ShouldBe(0);
        api.Used.Max().ShouldBeLessThanOrEqualTo((int)(limit * Share));
        api.Used.Skip(1).Min().ShouldBeGreaterThanOrEqualTo((int)(limit * Share * 0.95));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(15)]
    [InlineData(25)]
    public void What_others_use_is_not_used_twice(double live)
    {
        const int limit = 2000;
        var api = new FixedWindowApi(new(Share), limit) { Offset = TimeSpan.FromSeconds(20), Live = live };

        api.Run(windows: 6, concurrency: 16);

        api.Refused.ShouldBe(0);
        api.Used.Skip(1).Min().ShouldBeGreaterThanOrEqualTo((int)(limit * Share * 0.95));
        api.Own.Zip(api.Used).Max(window => window.First).ShouldBeLessThanOrEqualTo((int)(limit * Share) - (int)(live * 60 * 0.9));
    }

    [Fact]
    public void Short_windows_are_used_too()
    {
        var api = new FixedWindowApi(new(Share), 100) { Window = TimeSpan.FromSeconds(2), Latency = TimeSpan.FromMilliseconds(10) };

        api.Run(windows: 20, concurrency: 8);

        api.Used.Max().ShouldBeLessThanOrEqualTo(80);
        api.Used.Skip(1).Average().ShouldBeGreaterThanOrEqualTo(76);
    }

    [Fact]
    public void Without_a_reading_nothing_waits()
    {
        var pace = new BudgetWindow(Share);

        pace.Wait(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
        pace.Hold(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void An_api_that_does_not_count_is_not_waited_for()
    {
        var pace = new BudgetWindow(Share);
        pace.Send();
        pace.Observe(new(10_000, 10_000, TimeSpan.FromSeconds(60)), TimeSpan.Zero, TimeSpan.Zero);
        pace.Answer();

        for (var request = 0; request < 100; request++)
        {
            pace.Wait(TimeSpan.Zero).ShouldBe(TimeSpan.Zero);
            pace.Send();
        }
    }

    [Fact]
    public void A_share_that_others_have_used_up_is_waited_for_to_the_end_of_the_window()
    {
        var pace = new BudgetWindow(Share);
        pace.Observe(new(100, 10, TimeSpan.FromSeconds(60)), TimeSpan.Zero, TimeSpan.FromSeconds(1));

        pace.Wait(TimeSpan.FromSeconds(1)).ShouldBe(TimeSpan.FromSeconds(60));
        pace.Hold(TimeSpan.FromSeconds(11)).ShouldBe(TimeSpan.FromSeconds(50));
        pace.Wait(TimeSpan.FromSeconds(61)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void After_a_refusal_everything_waits_and_then_one_asks_first()
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
    public void A_late_answer_of_the_old_window_does_not_fill_the_new_one()
    {
        var window = TimeSpan.FromSeconds(60);
        var pace = new BudgetWindow(Share);
        pace.Observe(new(100, 30, window), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        pace.Observe(new(100, 99, window), TimeSpan.FromSeconds(11), TimeSpan.FromSeconds(12));

        pace.Observe(new(100, 25, window), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(13));

        pace.Wait(TimeSpan.FromSeconds(14)).ShouldBe(TimeSpan.Zero);
    }
}
