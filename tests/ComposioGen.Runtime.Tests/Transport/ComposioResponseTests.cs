using System.Net;

namespace Composio.Runtime.Tests;

/// <summary>Tests of <see cref="ComposioResponse"/>, as a test double of a client creates it.</summary>
public sealed class ComposioResponseTests
{
    [Fact]
    public void Constructor_HeadersAndContent_AreReadLikeThoseOfAResponse()
    {
        var response = new ComposioResponse<int>(7, HttpStatusCode.Created, new Dictionary<string, string> { ["X-Request-Id"] = "req_1" }, "{\"a\":1}"u8.ToArray());

        var (value, plain) = response;

        value.ShouldBe(7);
        plain.StatusCode.ShouldBe(HttpStatusCode.Created);
        plain.RequestId.ShouldBe("req_1");
        plain.GetJson().ShouldBe("{\"a\":1}");
    }

    [Fact]
    public void Constructor_StatusOnly_IsEmpty()
    {
        var response = new ComposioResponse(HttpStatusCode.NoContent);

        response.Headers.ShouldBeEmpty();
        response.RequestId.ShouldBeNull();
        response.GetJson().ShouldBeEmpty();
    }

    [Fact]
    public void ToString_ContentAndHeaders_AreNotShown()
    {
        var response = new ComposioResponse(HttpStatusCode.OK, new Dictionary<string, string> { ["token"] = "secret-1" }, "secret-2"u8.ToArray());

        response.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public void Constructor_HeadersThatDifferOnlyInCase_Throw() =>
        Should.Throw<ArgumentException>(() => new ComposioResponse(HttpStatusCode.OK, new Dictionary<string, string> { ["a"] = "1", ["A"] = "2" }));

    [Theory]
    [InlineData(199)]
    [InlineData(300)]
    [InlineData(500)]
    public void Constructor_StatusOfAFailure_Throws(int status) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ComposioResponse((HttpStatusCode)status));

    [Fact]
    public void Constructor_HeaderWithoutValue_Throws() =>
        Should.Throw<ArgumentException>(() => new ComposioResponse(HttpStatusCode.OK, new Dictionary<string, string> { ["a"] = null! }));
}
