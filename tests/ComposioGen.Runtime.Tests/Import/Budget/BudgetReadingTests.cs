using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the budget in responses.</summary>
public sealed class BudgetReadingTests
{
    [Theory]
    [InlineData("2000", "1500", "60s", 500, 60)]
    [InlineData("2000", "0", "10", 2000, 10)]
    [InlineData("2000", "2000", null, 0, 60)]
    [InlineData("2000", "2000", "soon", 0, 60)]
    public void Read_ValidHeaders_ReturnsReading(string limit, string remaining, string? window, long used, int seconds)
    {
        var reading = BudgetReading.Read(Headers(limit, remaining, window)).ShouldNotBeNull();

        reading.Used.ShouldBe(used);
        reading.Window.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData(null, "1")]
    [InlineData("1", null)]
    [InlineData("0", "0")]
    [InlineData("many", "1")]
    [InlineData("10", "-1")]
    public void Read_InvalidHeaders_ReturnsNull(string? limit, string? remaining) => BudgetReading.Read(Headers(limit, remaining, "60s")).ShouldBeNull();

    private static System.Net.Http.Headers.HttpResponseHeaders Headers(string? limit, string? remaining, string? window)
    {
        var response = new HttpResponseMessage();
        foreach (var (name, value) in new[] { ("X-RateLimit", limit), ("X-RateLimit-Remaining", remaining), ("X-RateLimit-Window-Size", window) })
        {
            if (value is not null)
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response.Headers;
    }
}
