using System.Net;
using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the formats in which a server requests a delay.</summary>
public sealed class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 6, 8, 49, 7, TimeSpan.Zero);

    [Theory]
    [InlineData(30, "30")]
    [InlineData(30, "Fri, 06 Nov 2026 08:49:37 GMT")]
    [InlineData(30, "Friday, 06-Nov-26 08:49:37 GMT")]
    [InlineData(30, "Fri Nov  6 08:49:37 2026")]
    [InlineData(7, "5", "7")]
    [InlineData(7, "5, 7")]
    [InlineData(30, "5", "Fri, 06 Nov 2026 08:49:37 GMT")]
    public void Read_AnyForm_ReturnsDelay(int seconds, params string[] values) => Read(values).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void Read_InvalidForm_ReturnsNothing() => Read("soon").ShouldBeNull();

    private static TimeSpan? Read(params string[] values)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        foreach (var value in values)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", value).ShouldBeTrue();
        }

        return RetryAfterHeader.Read(response.Headers, Now);
    }
}
