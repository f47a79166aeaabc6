namespace Composio.Runtime.Tests;

public class RetryDelayTests
{
    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 0, 4)]
    [InlineData(4, 0, 8)]
    [InlineData(5, 0, 8)]
    [InlineData(1000, 0, 8)]
    [InlineData(0, 1, 0.375)]
    [InlineData(4, 0.5, 7)]
    public void Next_Backoff_DoublesUpToEightSecondsWithJitter(int retry, double random, double seconds) =>
        RetryDelay.Next(retry, null, random).TotalSeconds.ShouldBe(seconds, 1e-6);

    [Fact]
    public void Next_DelayOfServer_HasNoJitter() =>
        RetryDelay.Next(3, TimeSpan.FromSeconds(30), 1).ShouldBe(TimeSpan.FromSeconds(30));

    [Theory]
    [InlineData("retry-after-ms", "1500", 1.5)]
    [InlineData("retry-after-ms", "x", null)]
    [InlineData("retry-after", "0", 0d)]
    [InlineData("retry-after", " 5 ", 5d)]
    [InlineData("retry-after", "Fri, 02 Jan 2026 03:00:00 GMT", 0d)]
    [InlineData("retry-after", "1e3", null)]
    [InlineData("retry-after", "NaN", null)]
    [InlineData("retry-after", "", null)]
    [InlineData("retry-after", "9999999999999999999999", 31622400d)]
    public void Next_HeaderInAnyForm_IsRead(string name, string value, double? seconds)
    {
        using var response = StubResponse.Status(429, (name, value));
        RetryAfterHeader.Read(response.Headers, ManualTime.Start)?.TotalSeconds.ShouldBe(seconds!.Value);
        RetryAfterHeader.Read(response.Headers, ManualTime.Start).HasValue.ShouldBe(seconds.HasValue);
    }

    [Fact]
    public void Next_MillisecondsAndSeconds_MillisecondsWin()
    {
        using var response = StubResponse.Status(429, ("retry-after", "9"), ("retry-after-ms", "20"));
        RetryAfterHeader.Read(response.Headers, ManualTime.Start).ShouldBe(TimeSpan.FromMilliseconds(20));
    }
}
