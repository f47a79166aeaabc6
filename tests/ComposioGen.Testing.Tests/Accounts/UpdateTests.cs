using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class UpdateTests : ServerTest
{
    [Fact]
    public async Task Update_Alias_IsSetAndCleared()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        var answer = await Patch($"/connected_accounts/{id}", """{"alias":"work"}""");
        answer.Text.ShouldBe($$"""{"success":true,"id":"{{id}}","status":"ACTIVE"}""");
        Server.Account(id).Alias.ShouldBe("work");

        await Patch($"/connected_accounts/{id}", """{"alias":""}""");
        Server.Account(id).Alias.ShouldBeNull();
    }

    [Fact]
    public async Task Update_Alias_IsUniquePerUserAndToolkit()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        var github = Server.AddAuthConfig("github", "OAUTH2");
        Server.AddAccount("ann", slack, alias: "work");
        var sameToolkit = Server.AddAccount("ann", Server.AddAuthConfig("slack", "BEARER_TOKEN"));
        var otherToolkit = Server.AddAccount("ann", github);
        var otherUser = Server.AddAccount("bob", slack);
        const string Work = """{"alias":"work"}""";

        (await Patch($"/connected_accounts/{sameToolkit}", Work)).Status.ShouldBe(409);
        (await Patch($"/connected_accounts/{otherToolkit}", Work)).Status.ShouldBe(200);
        (await Patch($"/connected_accounts/{otherUser}", Work)).Status.ShouldBe(200);
        (await Patch($"/connected_accounts/{otherUser}", Work)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Create_AliasInUse_IsRejected()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        await Created(slack, OAuth2Tokens, "ann", "\"alias\":\"work\"");

        (await Create(slack, OAuth2Tokens, "ann", "\"alias\":\"work\"")).Status.ShouldBe(400);
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Update_OmittedCredentials_AreKeptAndNullRemoves()
    {
        var id = await Created(
            Server.AddAuthConfig("generic_basic", "BASIC"),
            State("BASIC", """{"status":"ACTIVE","username":"u","password":"old","base_url":"https://x"}"""));

        var answer = await Patch($"/connected_accounts/{id}", Connection("BASIC", """{"password":"new","base_url":null}"""));

        answer.Status.ShouldBe(200);
        Server.CredentialsOf(id).ToJsonString().ShouldBe("""{"username":"u","password":"new"}""");
    }

    [Fact]
    public async Task Update_MaskedValue_IsStored()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "BEARER_TOKEN"));

        (await Patch($"/connected_accounts/{id}", Connection("BEARER_TOKEN", """{"token":"REDACTED"}"""))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("slack", "OAUTH2", "OAUTH2", """{"access_token":"a"}""")]
    [InlineData("slack", "OAUTH2", "BEARER_TOKEN", """{"token":"a"}""")]
    [InlineData("slack", "BEARER_TOKEN", "API_KEY", """{"api_key":"a"}""")]
    [InlineData("slack", "BEARER_TOKEN", "BEARER_TOKEN", """{"token":1}""")]
    [InlineData("slack", "BEARER_TOKEN", "BEARER_TOKEN", """{"token":null}""")]
    public async Task Update_UnchangeableCredentials_IsRejected(string toolkit, string scheme, string sent, string val)
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig(toolkit, scheme));
        var before = Server.CredentialsOf(id).ToJsonString();

        (await Patch($"/connected_accounts/{id}", Connection(sent, val))).Status.ShouldBe(400);
        Server.CredentialsOf(id).ToJsonString().ShouldBe(before);
    }

    [Fact]
    public async Task Update_Rejected_ChangesNothing()
    {
        var authConfig = Server.AddAuthConfig("slack", "BEARER_TOKEN");
        Server.AddAccount("ann", authConfig, alias: "work");
        var id = Server.AddAccount("ann", authConfig, credentials: new() { ["token"] = "old" });
        var body = """{"alias":"work","connection":{"state":{"authScheme":"BEARER_TOKEN","val":{"token":"new"}}}}""";

        (await Patch($"/connected_accounts/{id}", body)).Status.ShouldBe(409);
        Server.CredentialsOf(id)["token"]!.GetValue<string>().ShouldBe("old");
    }

    [Fact]
    public async Task UpdateStatus_Account_SwitchesStatus()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        (await Patch($"/connected_accounts/{id}/status", """{"enabled":false}""")).Text.ShouldBe("""{"success":true}""");
        var off = await Get($"/connected_accounts/{id}");
        off["status"].ShouldBe("INACTIVE");
        off["is_disabled"].ShouldBe("true");
        off["status_reason"].ShouldBe("Connection status updated by user");

        await Patch($"/connected_accounts/{id}/status", """{"enabled":true}""");
        (await Get($"/connected_accounts/{id}"))["status"].ShouldBe("ACTIVE");
    }

    [Fact]
    public async Task UpdateStatus_MissingMember_IsRejected()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"));

        (await Patch($"/connected_accounts/{id}/status", "{}")).Errors.ShouldBe(["enabled: Required"]);
    }

    [Theory]
    [InlineData("INITIATED")]
    [InlineData("REVOKED")]
    public async Task UpdateStatus_UnconnectedAccount_IsRejected(string status)
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), status);

        (await Patch($"/connected_accounts/{id}/status", """{"enabled":true}""")).Status.ShouldBe(409);
    }

    [Fact]
    public async Task UpdateStatus_ExpiredFlow_IsRejected()
    {
        var id = await Created(Server.AddAuthConfig("slack", "OAUTH2"));
        Clock.Advance(TimeSpan.FromMinutes(10));

        (await Patch($"/connected_accounts/{id}/status", """{"enabled":true}""")).Status.ShouldBe(409);
        Server.Account(id).Status.ShouldBe("EXPIRED");
    }

    private static string Connection(string scheme, string val) => $$$"""{"connection":{"state":{{{State(scheme, val)}}}}}""";
}
