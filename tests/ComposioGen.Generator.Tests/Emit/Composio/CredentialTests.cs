using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Composio;

/// <summary>Verifies that credentials are shown as <c>***</c>.</summary>
public sealed class CredentialTests
{
    private static readonly string Document = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["token"], "properties": {
          "token": { "type": "string" },
          "pin": { "type": "string", "format": "password", "nullable": true },
          "client_secret": { "type": "string" },
          "token_type": { "type": "string" },
          "password": { "oneOf": [ { "type": "string" }, { "type": "number" } ] },
          "tokens": { "type": "array", "items": { "type": "string" } },
          "secrets": { "type": "object", "additionalProperties": { "type": "string", "format": "password" } },
          "user": { "type": "string" },
          "part": { "type": "object", "properties": { "api_key": { "type": "string" }, "name": { "type": "string" } } } } }
        """);

    [Fact]
    public void Emit_Credentials_MatchesSnapshot() => Snapshot.Match(GeneratedSdk.Of(Document).Text("Thing", "ThingPart"));

    [Fact]
    public Task ToString_Credentials_AreHidden() => GeneratedSdk.Of(Document).CallAsync("""
        var thing = new Thing
        {
            Token = "S1", Pin = "S2", ClientSecret = "S3", TokenType = "bearer", Password = "S4", User = "u",
            Part = new ThingPart { ApiKey = "S5", Name = "n", AdditionalProperties = new() { { "x", "S6" } } },
        };
        thing.ToString().ShouldBe("Thing { Token = ***, Pin = ***, ClientSecret = ***, TokenType = bearer, Password = ***, User = u, Part = ThingPart { ApiKey = ***, Name = n, AdditionalProperties = {1 member} } }");
        new Thing { Token = "S" }.ToString().ShouldBe("Thing { Token = *** }");
        Write(thing).ShouldContain("S4");
        """);

    [Fact]
    public Task ToString_ListsAndMapsOfCredentials_AreHidden() => GeneratedSdk.Of(Document).CallAsync("""
        var text = new Thing { Token = "S1", Tokens = ["S7"], Secrets = new Dictionary<string, string> { ["k"] = "S8" } }.ToString();
        text.ShouldNotContain("S7");
        text.ShouldNotContain("S8");
        """);
}
