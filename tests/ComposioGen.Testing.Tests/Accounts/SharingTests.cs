using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

public sealed class SharingTests : ServerTest
{
    private const string OnlyOnShared = "acl_config_for_shared is only valid on SHARED";

    [Fact]
    public async Task Create_SharedAccount_HasAccessList()
    {
        var id = await Created(
            Server.AddAuthConfig("slack", "OAUTH2"),
            OAuth2Tokens,
            more: """ "experimental":{"account_type":"SHARED","acl_config_for_shared":{"allowed_user_ids":["bob"]}} """);

        var account = await Get($"/connected_accounts/{id}");

        account.Json["experimental"]!.ToJsonString().ShouldBe(
            """{"account_type":"SHARED","acl_config_for_shared":{"allow_all_users":false,"allowed_user_ids":["bob"],"not_allowed_user_ids":[]}}""");
    }

    [Fact]
    public async Task UpdateAccess_SomeMembers_KeepsOthers()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), shared: true);
        await Patch($"/connected_accounts/{id}", Acl("""{"not_allowed_user_ids":["eve"]}"""));

        (await Patch($"/connected_accounts/{id}", Acl("""{"allow_all_users":true,"allowed_user_ids":[]}"""))).Status.ShouldBe(200);

        var acl = (await Get($"/connected_accounts/{id}")).Json["experimental"]!["acl_config_for_shared"]!;
        acl.ToJsonString().ShouldBe("""{"allow_all_users":true,"allowed_user_ids":[],"not_allowed_user_ids":["eve"]}""");
    }

    [Fact]
    public async Task UpdateAccess_PrivateAccount_IsRejected()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        var id = Server.AddAccount("ann", authConfig);
        const string Experimental = "\"experimental\":{\"acl_config_for_shared\":{\"allow_all_users\":true}}";

        ApiResponse[] answers =
        [
            await Patch($"/connected_accounts/{id}", $"{{{Experimental}}}"),
            await Create(authConfig, OAuth2Tokens, more: Experimental),
            await Post("/connected_accounts/link", $$"""{"auth_config_id":"{{authConfig}}","user_id":"u",{{Experimental}}}"""),
        ];

        answers.ShouldAllBe(answer => answer.Status == 400 && answer.ErrorText("message").Contains(OnlyOnShared));
        Server.Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task UpdateAccess_LongLists_AreRejected()
    {
        var id = Server.AddAccount("ann", Server.AddAuthConfig("slack", "OAUTH2"), shared: true);
        var tooMany = string.Join(',', Enumerable.Repeat("\"x\"", 1001));
        var tooLong = $"\"{new string('x', 257)}\"";

        (await Patch($"/connected_accounts/{id}", Acl($$"""{"allowed_user_ids":[{{tooMany}}]}"""))).Status.ShouldBe(400);
        (await Patch($"/connected_accounts/{id}", Acl($$"""{"allowed_user_ids":[{{tooLong}}]}"""))).Status.ShouldBe(400);
        (await Patch($"/connected_accounts/{id}", Acl("""{"allowed_user_ids":[""]}"""))).Status.ShouldBe(400);
    }

    private static string Acl(string acl) => $$$"""{"experimental":{"acl_config_for_shared":{{{acl}}}}}""";
}
