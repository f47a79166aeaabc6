using System.Text.Json;
using System.Text.Json.Nodes;
using Composio.Runtime;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that a branch that does not match the document is read as Unknown, with its JSON and the problem.</summary>
public sealed class MalformedBranchTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (scheme, state) in SpecDocument.Branches("ConnectionState"))
            {
                foreach (var (_, status) in SpecDocument.Branches(ConnectionOf(state)))
                {
                    pairs.Add(scheme, status);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ReadFrom_MalformedMemberOfState_IsPreserved(string scheme, string schema)
    {
        var value = Sample.Full.Of(SpecDocument.Schema(schema))!.AsObject();
        // An optional member with the JSON value null is equal to an absent one.
        foreach (var (what, malformed) in MalformedValues.Of(value).Where(change => !change.What.EndsWith("= null", StringComparison.Ordinal)))
        {
            var json = new JsonObject { ["authScheme"] = scheme, ["val"] = malformed }.ToJsonString();
            var state = JsonSerializer.Deserialize<ConnectionState>(json)!;
            state.AuthScheme.Value.ShouldBe(scheme, what);
            JsonSerializer.Serialize(state).ShouldBeJson(json);
        }
    }

    [Theory]
    [InlineData("""{"status":"ACTIVE"}""", "$.access_token: the required member 'access_token' is missing")]
    [InlineData("""{"status":"ACTIVE","access_token":8675309}""", "$.access_token: expected a string, found a number")]
    [InlineData("""{"access_token":"t"}""", "$.status: the discriminator is missing")]
    [InlineData("""{"status":null}""", "$.status: expected a string, found null")]
    [InlineData("""{"status":7}""", "$.status: expected a string, found a number")]
    [InlineData("null", "$: expected an object, found null")]
    [InlineData("[]", "$: expected an object, found an array")]
    [InlineData("""{"status":"PAUSED"}""", null)]
    public void ReadFrom_MalformedVal_IsUnknownWithReason(string val, string? problem)
    {
        var json = $$"""{"authScheme":"OAUTH2","val":{{val}}}""";
        var unknown = JsonOf.Read<ConnectionState>(json).ShouldBeOfType<ConnectionState.OAuth2>().Val.ShouldBeOfType<OAuth2Connection.Unknown>();
        unknown.Problem.ShouldBe(problem);
        unknown.Json.GetRawText().ShouldBe(val);
    }

    [Theory]
    [InlineData("""{"val":{}}""")]
    [InlineData("""{"authScheme":null,"val":{}}""")]
    [InlineData("""{"authScheme":5,"val":{}}""")]
    [InlineData("""{"authScheme":"OAUTH2"}""")]
    [InlineData("null")]
    [InlineData("7")]
    public void ReadFrom_MalformedState_IsUnknownAndPreserved(string json)
    {
        var unknown = JsonOf.Read<ConnectionState>(json).ShouldBeOfType<ConnectionState.Unknown>();
        unknown.Problem.ShouldNotBeNull();
        JsonOf.Write<ConnectionState>(unknown).ShouldBeJson(json);
    }

    [Fact]
    public void WriteTo_InvalidUnicode_IsWrittenUnchanged()
    {
        const string json = """{"authScheme":"PASSKEY","val":{"a":"\ud800"}}""";
        JsonOf.Write(JsonOf.Read<ConnectionState>(json)).ShouldBe(json);
    }

    [Fact]
    public void ReadFrom_MalformedOptionalMember_IsOmittedAndPreserved()
    {
        var val = JsonOf.Read<OAuth2Connection>("""{"status":"ACTIVE","access_token":"t","refresh_token":5,"subdomain":["x"]}""").ShouldBeOfType<OAuth2Connection.Active>();
        val.RefreshToken.GetValueOrDefault().ShouldBeNull();
        val.AdditionalProperties.ShouldNotBeNull().Keys.ShouldBe(["refresh_token", "subdomain"], ignoreOrder: true);
        JsonOf.Write<OAuth2Connection>(val).ShouldBeJson("""{"status":"ACTIVE","access_token":"t","refresh_token":5,"subdomain":["x"]}""");
    }

    [Fact]
    public void FromFields_FieldOfOtherType_Throws() =>
        Should.Throw<SchemeFieldException>(() => AuthScheme.FromFields("OAUTH2", new() { { "access_token", 5 } })).Field.ShouldBe("access_token");

    private static string ConnectionOf(string schema) => SpecDocument.Reference(SpecDocument.Schema(schema)["properties"]!["val"]!)!;
}
