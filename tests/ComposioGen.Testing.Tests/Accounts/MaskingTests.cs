using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class MaskingTests
{
    [Theory]
    [InlineData(SecretMasking.Standard, "REDACTED", "sg-e...")]
    [InlineData(SecretMasking.Full, "REDACTED", "REDACTED")]
    [InlineData(SecretMasking.Partial, "xoxb...", "sg-e...")]
    public async Task Get_CustomAuthConfig_MasksCredentials(SecretMasking masking, string oauthToken, string apiKey)
    {
        await using var server = await ComposioTestServer.StartAsync(new() { MaskSecrets = masking });
        var oauth = server.AddAccount("u", server.AddAuthConfig("slack", "OAUTH2"), credentials: new()
        {
            ["access_token"] = "xoxb-existing-token",
            ["token_type"] = "bearer",
            ["scope"] = "a",
            ["authed_user"] = new JsonObject { ["access_token"] = "xoxb-existing-token", ["scope"] = "b" },
        });
        var key = server.AddAccount("u", server.AddAuthConfig("posthog", "API_KEY"), credentials: new() { ["api_key"] = "sg-existing-key", ["subdomain"] = "eu" });

        var oauthVal = await Val(server, oauth);
        oauthVal["access_token"]!.GetValue<string>().ShouldBe(oauthToken);
        oauthVal["authed_user"]!["access_token"]!.GetValue<string>().ShouldBe(oauthToken);
        oauthVal["authed_user"]!["scope"]!.GetValue<string>().ShouldBe("b");
        oauthVal["token_type"]!.GetValue<string>().ShouldBe("bearer");
        oauthVal["scope"]!.GetValue<string>().ShouldBe("a");
        var keyVal = await Val(server, key);
        keyVal["api_key"]!.GetValue<string>().ShouldBe(apiKey);
        keyVal["subdomain"]!.GetValue<string>().ShouldBe("eu");
    }

    [Fact]
    public async Task Get_ShortCredential_IsHidden()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { MaskSecrets = SecretMasking.Partial });
        var id = server.AddAccount("u", server.AddAuthConfig("sendgrid", "API_KEY"), credentials: new() { ["api_key"] = "short" });

        (await Val(server, id))["api_key"]!.GetValue<string>().ShouldBe("REDACTED");
    }

    [Fact]
    public async Task Get_ManagedAuthConfig_ReturnsNoCredentials()
    {
        await using var server = await ComposioTestServer.StartAsync(new() { MaskSecrets = SecretMasking.Partial });
        var id = server.AddAccount("u", server.AddAuthConfig("slack", "OAUTH2", composioManaged: true), credentials: new() { ["access_token"] = "xoxb-existing-token" });

        (await Val(server, id))["access_token"]!.GetValue<string>().ShouldBe("REDACTED");
    }

    [Fact]
    public async Task Get_FieldMarkedAsSecret_IsMasked()
    {
        await using var server = await ComposioTestServer.StartAsync();
        server.AddToolkit("""
            {"slug":"odd","auth_config_details":[{"mode":"API_KEY","fields":{"connected_account_initiation":{"required":[{"name":"pin","is_secret":true}]}}}]}
            """);
        var id = server.AddAccount("u", server.AddAuthConfig("odd", "API_KEY"), credentials: new() { ["pin"] = "1234567890" });

        (await Val(server, id))["pin"]!.GetValue<string>().ShouldBe("1234...");
    }

    [Fact]
    public async Task Server_AnyResponseOrText_HasNoCredential()
    {
        await using var server = await ComposioTestServer.StartAsync();
        const string Secret = "never-to-be-seen-4711";
        var id = server.AddAccount("u", server.AddAuthConfig("slack", "BEARER_TOKEN"), credentials: new() { ["token"] = Secret });

        (await Text(server, "/connected_accounts")).ShouldNotContain(Secret);
        (await Text(server, "/connected_accounts/" + id)).ShouldNotContain(Secret);
        server.Account(id).ToString().ShouldNotContain(Secret);
        server.ToString().ShouldNotContain(server.ApiKey);
        server.Requests.ShouldAllBe(request => !request.ToString().Contains(server.ApiKey));
    }

    private static async Task<JsonObject> Val(ComposioTestServer server, string id)
    {
        var account = JsonNode.Parse(await Text(server, "/connected_accounts/" + id))!;
        account["data"]!.ToJsonString().ShouldBe(account["state"]!["val"]!.ToJsonString());
        return account["state"]!["val"]!.AsObject();
    }

    private static async Task<string> Text(ComposioTestServer server, string path)
    {
        using var http = new HttpClient { BaseAddress = server.BaseUrl };
        http.DefaultRequestHeaders.Add("x-api-key", server.ApiKey);
        return await http.GetStringAsync(new Uri("/api/v3.1" + path, UriKind.Relative));
    }
}
