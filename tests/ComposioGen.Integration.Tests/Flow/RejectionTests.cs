namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that calls that cannot succeed fail early, with a typed exception and a remedy.</summary>
public sealed class RejectionTests : ServerTest
{
    public static TheoryData<string> Calls => [.. WithBlank("").Keys];

    [Fact]
    public async Task ListAsync_WrongKey_ThrowsWithEnvironmentVariable()
    {
        var options = Options();
        options.ApiKey = "ak_wrong_0123456789";
        using var client = new ComposioClient(options);
        var error = await Should.ThrowAsync<ComposioUnauthorizedException>(client.ConnectedAccounts.ListAsync());
        error.Message.ShouldContain("COMPOSIO_API_KEY");
        error.ToString().ShouldNotContain("ak_wrong_0123456789");
    }

    [Fact]
    public async Task InitiateAsync_WrongKey_ThrowsBeforeCredentialsAreSent()
    {
        var options = Options();
        options.ApiKey = "ak_wrong_0123456789";
        using var client = new ComposioClient(options);
        await Should.ThrowAsync<ComposioUnauthorizedException>(client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens()));
        Server.Requests.Select(request => request.Method).ShouldBe(["GET"]);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task AnyCall_BlankId_ThrowsBeforeSending(string name)
    {
        foreach (var blank in new[] { "", " ", null! })
        {
            await Should.ThrowAsync<ArgumentException>(() => WithBlank(blank)[name](Client));
        }

        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task AnyCall_NullBody_ThrowsBeforeSending()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => Client.ConnectedAccounts.UpdateAsync("ca_1", null!));
        await Should.ThrowAsync<ArgumentNullException>(() => Client.AuthConfigs.CreateAsync(null!));
        Should.Throw<ArgumentNullException>(() => AuthScheme.OAuth2(null!));
        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task ListAsync_CommaInFilter_Throws()
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.ListAsync(new() { UserIds = ["a", "b,c"] }));
        error.Message.ShouldContain("two values");
        error.ParamName.ShouldBe("request.UserIds");
        Server.RequestCount.ShouldBe(0);
    }

    [Fact]
    public async Task AnyCall_UnknownId_ThrowsSpecificException()
    {
        (await Should.ThrowAsync<ConnectedAccountNotFoundException>(Client.ConnectedAccounts.GetAsync("ca_missing"))).Message.ShouldContain("ca_missing");
        await Should.ThrowAsync<ComposioNotFoundException>(Client.ConnectedAccounts.DeleteAsync("ca_missing"));
        await Should.ThrowAsync<ComposioNotFoundException>(Client.AuthConfigs.GetAsync("ac_missing"));
        await Should.ThrowAsync<ComposioNotFoundException>(Client.Toolkits.GetAsync("missing"));
        await Should.ThrowAsync<ComposioNotFoundException>(Client.ConnectedAccounts.InitiateAsync(User, "ac_missing", Tokens()));
    }

    [Fact]
    public async Task GetAsync_IdWithUrlCharacters_StaysOnePathSegment()
    {
        await Should.ThrowAsync<ComposioNotFoundException>(Client.ConnectedAccounts.GetAsync("a/b?c#d"));
        Server.Requests.Last.Path.ShouldBe("/api/v3.1/connected_accounts/a%2Fb%3Fc%23d");
        await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.GetAsync(".."));
    }

    private static Dictionary<string, Func<ComposioClient, Task>> WithBlank(string blank) => new()
    {
        ["initiate, user"] = client => client.ConnectedAccounts.InitiateAsync(blank, "ac_1", Tokens()),
        ["initiate, auth config"] = client => client.ConnectedAccounts.InitiateAsync(User, blank, Tokens()),
        ["link, user"] = client => client.ConnectedAccounts.LinkAsync(blank, "ac_1"),
        ["link, auth config"] = client => client.ConnectedAccounts.LinkAsync(User, blank),
        ["wait"] = client => client.ConnectedAccounts.WaitForConnectionAsync(blank),
        ["get"] = client => client.ConnectedAccounts.GetAsync(blank),
        ["update"] = client => client.ConnectedAccounts.UpdateAsync(blank, new() { Alias = "work" }),
        ["delete"] = client => client.ConnectedAccounts.DeleteAsync(blank),
        ["enable"] = client => client.ConnectedAccounts.EnableAsync(blank),
        ["disable"] = client => client.ConnectedAccounts.DisableAsync(blank),
        ["revoke"] = client => client.ConnectedAccounts.RevokeAsync(blank),
        ["get auth config"] = client => client.AuthConfigs.GetAsync(blank),
        ["update auth config"] = client => client.AuthConfigs.UpdateAsync(blank, new UpdateAuthConfigRequest.Managed()),
        ["switch auth config"] = client => client.AuthConfigs.UpdateStatusAsync(blank, AuthConfigStatus.Enabled),
        ["switch auth config to nothing"] = client => client.AuthConfigs.UpdateStatusAsync("ac_1", new AuthConfigStatus("")),
        ["delete auth config"] = client => client.AuthConfigs.DeleteAsync(blank),
        ["get toolkit"] = client => client.Toolkits.GetAsync(blank),
        ["filter"] = client => client.ConnectedAccounts.ListAsync(new() { UserIds = [blank] }),
    };
}
