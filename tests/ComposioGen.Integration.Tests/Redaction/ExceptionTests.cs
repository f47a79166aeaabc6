namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that no error contains a credential: neither the key, nor those of the request or the response.</summary>
public sealed class ExceptionTests
{
    private const string NoAccounts = """{"items":[],"next_cursor":null,"total_pages":0,"current_page":1,"total_items":0}""";

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task ListAsync_ErrorRepeatsKey_IsRedacted(int status)
    {
        using var api = new MockApi();
        api.EnqueueResponse(status, $$$"""{"error":{"message":"Key {{{MockApi.Key}}} was refused","suggested_fix":"Replace {{{MockApi.Key}}}","errors":["bad {{{MockApi.Key}}}"]}}""");
        var error = await Should.ThrowAsync<ComposioApiException>(api.Client.ConnectedAccounts.ListAsync());
        ((int)error.StatusCode).ShouldBe(status);
        error.ToString().ShouldNotContain(MockApi.Key);
    }

    [Fact]
    public async Task InitiateAsync_ErrorRepeatsTokens_IsRedacted()
    {
        using var api = new MockApi(NoAccounts);
        api.EnqueueResponse(400, $$$"""{"error":{"message":"Validation failed: access_token={{{Filled.Marker}}} is not valid"}}""");
        var error = await Should.ThrowAsync<ComposioBadRequestException>(
            api.Client.ConnectedAccounts.InitiateAsync("user_123", "ac_1", AuthScheme.OAuth2(new() { AccessToken = Filled.Marker })));
        error.ToString().ShouldNotContain(Filled.Marker);
    }

    [Fact]
    public async Task GetAsync_UnreadableResponse_IsRedacted()
    {
        using var api = new MockApi("""{"id":"ca_1","state":{"authScheme":"BASIC","val":{"status":"ACTIVE","username":{"SECRET":1},"password":"SECRET"}}}""");
        var error = await Should.ThrowAsync<ComposioResponseException>(api.Client.ConnectedAccounts.GetAsync("ca_1"));
        error.ToString().ShouldNotContain("SECRET");
    }

    [Fact]
    public async Task InitiateAsync_SecondAccount_MessageHidesCredentials()
    {
        using var api = new MockApi("""
            {"items":[{"id":"ca_1","word_id":null,"alias":null,"toolkit":{"slug":"slack"},"status":"ACTIVE","status_reason":null,"is_disabled":false,
            "auth_config":{"id":"ac_1","is_composio_managed":false,"is_disabled":false},"state":{"authScheme":"NO_AUTH","val":{"status":"ACTIVE"}},
            "created_at":"2026-01-01","updated_at":"2026-01-01"}],"next_cursor":null,"total_pages":1,"current_page":1,"total_items":1}
            """);
        var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(
            api.Client.ConnectedAccounts.InitiateAsync("user_123", "ac_1", AuthScheme.ApiKey(new() { ApiKey = Filled.Marker })));
        error.ToString().ShouldNotContain(Filled.Marker);
    }
}
