namespace Composio.Runtime.Tests;

public class ServerClockTests
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT")]
    [InlineData("Wednesday, 21-Oct-26 07:28:00 GMT")]
    [InlineData("Wed Oct 21 07:28:00 2026")]
    public void EarliestNow_AnyFormatOfHttp_AddsElapsedTime(string date)
    {
        var clock = Observed(date);

        _time.Advance(TimeSpan.FromSeconds(90));

        clock.EarliestNow.ShouldBe(new DateTimeOffset(2026, 10, 21, 7, 29, 30, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("120")]
    [InlineData("\"an-entity-tag\"")]
    [InlineData("Wed, 99 Oct 2026 07:28:00 GMT")]
    public void EarliestNow_NoDate_IsUnknown(string date) => Observed(date).EarliestNow.ShouldBeNull();

    [Fact]
    public void EarliestNow_NothingObserved_IsUnknown() => new ServerClock(_time).EarliestNow.ShouldBeNull();

    [Fact]
    public void Observe_SameSecondAgain_KeepsFirstResponse()
    {
        var clock = Observed("Wed, 21 Oct 2026 07:28:00 GMT");
        _time.Advance(TimeSpan.FromMilliseconds(700));

        Observe(clock, "Wed, 21 Oct 2026 07:28:00 GMT");

        clock.EarliestNow.ShouldBe(new DateTimeOffset(2026, 10, 21, 7, 28, 0, 700, TimeSpan.Zero));
    }

    [Fact]
    public void Observe_NextSecond_StartsAgain()
    {
        var clock = Observed("Wed, 21 Oct 2026 07:28:00 GMT");
        _time.Advance(TimeSpan.FromMilliseconds(700));

        Observe(clock, "Wed, 21 Oct 2026 07:28:01 GMT");

        clock.EarliestNow.ShouldBe(new DateTimeOffset(2026, 10, 21, 7, 28, 1, TimeSpan.Zero));
    }

    [Fact]
    public void Observe_InvalidAfterValid_KeepsValidDate()
    {
        var clock = Observed("Wed, 21 Oct 2026 07:28:00 GMT");
        foreach (var date in (string[])["garbage", "Wed, 99 Oct 2026 07:28:00 GMT", "21.10.2026"])
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            Observe(clock, date);
        }

        clock.EarliestNow.ShouldBe(new DateTimeOffset(2026, 10, 21, 7, 28, 3, TimeSpan.Zero));
    }

    private ServerClock Observed(string date)
    {
        var clock = new ServerClock(_time);
        Observe(clock, date);
        return clock;
    }

    private static void Observe(ServerClock clock, string date)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("date", date);
        clock.Observe(response.Headers);
    }
}
