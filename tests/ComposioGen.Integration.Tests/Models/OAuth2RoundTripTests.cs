using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests members of an active OAuth2 connection with varying JSON types.</summary>
public sealed class OAuth2RoundTripTests
{
    [Fact]
    public void ExpiresIn_Number_IsNumber()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":3600}""");
        active.ExpiresIn.TryGetNumber(out var seconds).ShouldBeTrue();
        seconds.ShouldBe(3600);
        active.ExpiresIn.TryGetString(out _).ShouldBeFalse();
    }

    [Fact]
    public void ExpiresIn_String_IsString()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":"3600"}""");
        active.ExpiresIn.TryGetString(out var text).ShouldBeTrue();
        text.ShouldBe("3600");
    }

    [Fact]
    public void ExpiresIn_Null_DiffersFromOmitted()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","expires_in":null}""");
        active.ExpiresIn.IsNull.ShouldBeTrue();
        active.ExpiresIn.HasValue.ShouldBeFalse();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").ExpiresIn.IsPresent.ShouldBeFalse();
    }

    [Fact]
    public void Scope_String_StaysString()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":"a b"}""");
        active.Scope.TryGetString(out var text).ShouldBeTrue();
        text.ShouldBe("a b");
    }

    [Fact]
    public void Scope_List_StaysList()
    {
        var active = RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":["a","b"]}""");
        active.Scope.TryGetList(out var list).ShouldBeTrue();
        list.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Scope_Null_DiffersFromOmitted()
    {
        RoundTrip("""{"status":"ACTIVE","access_token":"t","scope":null}""").Scope.IsNull.ShouldBeTrue();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").Scope.IsPresent.ShouldBeFalse();
    }

    [Fact]
    public void RefreshToken_Null_DiffersFromOmitted()
    {
        RoundTrip("""{"status":"ACTIVE","access_token":"t","refresh_token":"r"}""").RefreshToken.ShouldBe("r");
        RoundTrip("""{"status":"ACTIVE","access_token":"t","refresh_token":null}""").RefreshToken.HasValue.ShouldBeTrue();
        RoundTrip("""{"status":"ACTIVE","access_token":"t"}""").RefreshToken.HasValue.ShouldBeFalse();
    }

    [Fact]
    public void Equals_ValuesOfVaryingType_ComparesTypeAndContent()
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
    public void ReadFrom_OptionalMemberOfOtherType_IsOmittedAndPreserved(string member, string value) =>
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
