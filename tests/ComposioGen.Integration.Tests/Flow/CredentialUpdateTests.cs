using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that a patch of credentials distinguishes omitted, null and a value.</summary>
public sealed class CredentialUpdateTests : ServerTest
{
    [Fact]
    public async Task UpdateAsync_OmittedNullAndValue_KeepRemoveAndReplace()
    {
        var account = Server.AddAccount(
            User, Server.AddAuthConfig("sendgrid", "API_KEY"), credentials: new() { ["api_key"] = "old", ["generic_api_key"] = "g", ["bearer_token"] = "b" });

        await Client.ConnectedAccounts.UpdateAsync(account, new()
        {
            Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.ApiKey, Val = new() { ApiKey = "new", GenericApiKey = null } } },
        });

        Server.Requests.Last.Body.ShouldBeJson(JsonNode.Parse(
            """{"connection":{"state":{"authScheme":"API_KEY","val":{"api_key":"new","generic_api_key":null}}}}"""));
        Server.CredentialsOf(account).ShouldBeJson(JsonNode.Parse("""{"api_key":"new","bearer_token":"b"}"""));
    }

    [Fact]
    public async Task UpdateAsync_NullPassword_RemovesIt()
    {
        var account = Server.AddAccount(
            User, Server.AddAuthConfig("generic_basic", "BASIC"), credentials: new() { ["username"] = "u", ["password"] = "p" });

        await Client.ConnectedAccounts.UpdateAsync(account, new()
        {
            Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.Basic, Val = new() { Password = null } } },
        });

        Server.CredentialsOf(account).ShouldBeJson(JsonNode.Parse("""{"username":"u"}"""));
    }

    [Fact]
    public async Task UpdateAsync_OAuthCredentials_Throws()
    {
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        var error = await Should.ThrowAsync<ComposioBadRequestException>(Client.ConnectedAccounts.UpdateAsync(account, new()
        {
            Connection = new() { State = new() { AuthScheme = PatchableAuthScheme.BearerToken, Val = new() { Token = "t-secret-9876" } } },
        }));
        error.SuggestedFix.ShouldNotBeNull();
        error.ToString().ShouldNotContain("t-secret-9876");
    }
}
