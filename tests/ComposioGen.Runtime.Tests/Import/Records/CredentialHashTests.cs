using System.Text.Json;
using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests the detection of changed credentials.</summary>
public sealed class CredentialHashTests
{
    private static readonly Uri Api = new("https://backend.example.com/");

    private readonly CredentialHash _hash = new("a key of sixteen or more", Api);

    [Fact]
    public void Hash_MemberOrder_IsIgnored() =>
        Of("""{"authScheme":"X","val":{"a":"1","b":["x",{"c":1,"d":2}]}}""").ShouldBe(Of("""{ "val": {"b":["x",{"d":2,"c":1}],"a":"1"}, "authScheme":"X" }"""));

    [Theory]
    [InlineData("""{"val":{"a":"2"}}""")]
    [InlineData("""{"val":{"a":1}}""")]
    [InlineData("""{"val":{"a":"1","b":null}}""")]
    [InlineData("""{"val":{"A":"1"}}""")]
    public void Hash_AnyChange_ReturnsOtherHash(string other) => Of(other).ShouldNotBe(Of("""{"val":{"a":"1"}}"""));

    [Fact]
    public void Hash_OtherKeyOrApi_ReturnsOtherHash()
    {
        var state = Json("{}");
        CredentialHash[] others = [new("another key of sixteen", Api), new("a key of sixteen or more", new("https://other.example.com/"))];

        others.ShouldAllBe(other => other.KeyCheck != _hash.KeyCheck && other.Of(state) != _hash.Of(state));
        new CredentialHash("a key of sixteen or more", Api).KeyCheck.ShouldBe(_hash.KeyCheck);
        _hash.ToString().ShouldNotContain("sixteen");
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private string Of(string text) => _hash.Of(Json(text));
}
