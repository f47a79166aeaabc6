namespace ComposioGen.Integration.Tests;

/// <summary>Tests responses without required members.</summary>
public sealed class MissingMemberTests
{
    private const string Account = """
        {"id":"ca_1","word_id":null,"alias":null,"toolkit":{"slug":"slack"},"status":"ACTIVE","status_reason":null,"is_disabled":false,
        "auth_config":{"id":"ac_1","is_composio_managed":false,"is_disabled":false},
        "state":{"authScheme":"OAUTH2","val":{"status":"ACTIVE"MORE}},"created_at":"2026-01-01","updated_at":"2026-01-01"}
        """;

    private static readonly string WithoutToken = Account.Replace("MORE", "", StringComparison.Ordinal);
    private static readonly string WithNumberForToken = Account.Replace("MORE", ",\"access_token\":8675309", StringComparison.Ordinal);

    [Fact]
    public async Task GetAsync_StateWithoutToken_IsUnknownWithReason()
    {
        using var api = new MockApi(WithoutToken);
        var account = await api.Client.ConnectedAccounts.GetAsync("ca_1");
        account.State.ShouldBeOfType<ConnectionState.OAuth2>().Val.ShouldBeOfType<OAuth2Connection.Unknown>().Problem.ShouldBe("$.access_token: the required member 'access_token' is missing");
    }

    [Fact]
    public async Task GetAsync_TokenOfOtherType_IsPreservedAndHidden()
    {
        using var api = new MockApi(WithNumberForToken);
        var account = await api.Client.ConnectedAccounts.GetAsync("ca_1");
        account.ToString().ShouldNotContain("8675309");
        JsonOf.Write(account).ShouldContain("8675309");
    }

    [Fact]
    public async Task GetAsync_RequiredMemberMissing_ThrowsWithPath()
    {
        using var api = new MockApi(WithoutToken.Replace("\"slug\":\"slack\"", "", StringComparison.Ordinal));
        var error = await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
        error.Path.ShouldBe("$.toolkit.slug");
        error.Message.ShouldContain("$.toolkit.slug");
    }

    [Fact]
    public async Task GetAsync_DeprecatedMemberIsMissing_Succeeds()
    {
        // user_id, data and params are required by the document, but the API has announced their removal.
        using var api = new MockApi(Account.Replace("MORE", ",\"access_token\":\"t\"", StringComparison.Ordinal));
        (await api.Client.ConnectedAccounts.GetAsync("ca_1")).Id.ShouldBe("ca_1");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"ca_1\"")]
    [InlineData("{\"id\":")]
    [InlineData("<html></html>")]
    public async Task GetAsync_ResponseOtherThanAccount_Throws(string body)
    {
        using var api = new MockApi(body);
        await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
    }
}
