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
    [InlineData(0, "0")]
    [InlineData(0, "Fri, 06 Nov 2020 08:49:37 GMT")]
    [InlineData(0, "Friday, 06-Nov-20 08:49:37 GMT")]
    [InlineData(0, "Thu Jan  1 00:00:00 1970")]
    [InlineData(366 * 86400, "315360000")]
    [InlineData(366 * 86400, "99999999999999999999999999")]
    [InlineData(366 * 86400, "Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData(5, "-1", "5")]
    [InlineData(5, "never", "5")]
    [InlineData(37, "5", "Friday, 06-Nov-26 08:49:37 GMT", "37")]
    [InlineData(30, "5", "Fri, 06 Nov 2026 08:49:37 GMT")]
    public void Read_AnyForm_ReturnsDelay(int seconds, params string[] values) => Read(values).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e9")]
    [InlineData("Fri, 32 Nov 2026 08:49:37 GMT")]
    [InlineData("0x10")]
    [InlineData(",")]
    public void Read_InvalidForm_ReturnsNothing(string value) => Read(value).ShouldBeNull();

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
