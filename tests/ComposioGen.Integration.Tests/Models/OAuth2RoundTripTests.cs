using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Members of an active OAuth2 connection whose kind on the wire varies.</summary>
public sealed class OAuth2RoundTripTests
{
    [Fact]
    public void A_lifetime_in_digits_is_a_number()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":3600}""");
        active.ExpiresIn.TryGetNumber(out var seconds).ShouldBeTrue();
        seconds.ShouldBe(3600);
        active.ExpiresIn.TryGetString(out _).ShouldBeFalse();
    }

    [Fact]
    public void A_lifetime_in_quotes_is_a_string()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":"3600"}""");
        active.ExpiresIn.TryGetString(out var text).ShouldBeTrue();
        text.ShouldBe("3600");
    }

    [Fact]
    public void A_lifetime_of_null_is_not_a_lifetime_that_is_left_out()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":null}""");
        active.ExpiresIn.IsNull.ShouldBeTrue();
        active.ExpiresIn.HasValue.ShouldBeFalse();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").ExpiresIn.IsPresent.ShouldBeFalse();
    }

    [Fact]
    public void Scopes_in_one_string_stay_one_string()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":"a b"}""");
        active.Scope.TryGetString(out var text).ShouldBeTrue();
        text.ShouldBe("a b");
    }

    [Fact]
    public void Scopes_in_a_list_stay_a_list()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":["a","b"]}""");
        active.Scope.TryGetList(out var list).ShouldBeTrue();
        list.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Scopes_of_null_are_not_scopes_that_are_left_out()
    {
        RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":null}""").Scope.IsNull.ShouldBeTrue();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").Scope.IsPresent.ShouldBeFalse();
    }

    [Fact]
    public void A_refresh_token_tells_null_from_left_out()
    {
        RoundTrip("""{"status":"ACTIVE","access_token":"t","refresh_token":"r"}""").RefreshToken.ShouldBe("r");
        RoundTrip("""{"status":"ACTIVE","access_token":"t","refresh_token":null}""").RefreshToken.HasValue.ShouldBeTrue();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").RefreshToken.HasValue.ShouldBeFalse();
    }

    [Fact]
    public void Values_of_varying_kind_are_equal_when_kind_and_content_are()
    {
        static OAuth2Connection.Active Read(string members) => RoundTrip($$"""{"status":"ACTIVE","access_token":"t",{{members}}}""");

        Read("\"expires_in\":60").ExpiresIn.ShouldBe(Read("\"expires_in\":60").ExpiresIn);
        Read("\"expires_in\":60").ExpiresIn.ShouldNotBe(Read("\"expires_in\":\"60\"").ExpiresIn);
        (Read("\"scope\":[\"a\"]").Scope == Read("\"scope\":[\"a\"]").Scope).ShouldBeTrue();
        (Read("\"scope\":[\"a\"]").Scope == Read("\"scope\":\"a\"").Scope).ShouldBeFalse();
    }

    [Theory]
    [InlineData("expires_in", "true")]
    [InlineData("scope", "5")]
    [InlineData("refresh_token", "{}")]
    public void ReadFrom_OptionalMemberOfAnotherKind_IsLeftOutAndKept(string member, string value) =>
        RoundTrip($$"""{"status":"ACTIVE","access_token":"t","{{member}}":{{value}}}""").AdditionalProperties!.Keys.ShouldBe([member]);

    private static OAuth2Connection.Active RoundTrip(string val)
    {
        var json = $$"""{"authScheme":"OAUTH2","val":{{val}}}""";
        var state = JsonOf.Read<ConnectionState>(json);
        JsonOf.Write(state).ShouldBeJson(json);

        var deserialized = JsonSerializer.Deserialize<ConnectionState>(json)!;
        JsonSerializer.Serialize(deserialized).ShouldBeJson(json);
        return deserialized.ShouldBeOfType<ConnectionState.OAuth2>().Val.ShouldBeOfType<OAuth2Connection.Active>();
    }
}
