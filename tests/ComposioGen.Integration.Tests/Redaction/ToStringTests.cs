using System.Text.Json;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that the text of no generated type contains a credential.</summary>
public sealed class ToStringTests
{
    public static TheoryData<string> TypeNames => [.. Filled.TypesWithCredentials.Select(type => type.FullName!)];

    [Fact]
    public void Models_TypesWithCredentials_AreFound()
    {
        var names = Filled.TypesWithCredentials.Select(type => type.FullName!).ToList();
        names.Count.ShouldBeGreaterThan(60);
        names.ShouldContain("Composio.OAuth2Credentials");
        names.ShouldContain("Composio.OAuth2Connection+Active");
        names.ShouldContain("Composio.ConnectionState+Basic");
        names.ShouldContain("Composio.ConnectedAccount");
        names.ShouldContain("Composio.NewAuthConfig+Custom");
        names.ShouldContain("Composio.ConnectionCredentialsUpdate");
    }

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void ToString_FilledInstance_HidesCredentials(string typeName)
    {
        var type = typeof(ComposioClient).Assembly.GetType(typeName)!;
        var text = Filled.Create(type).ToString()!;
        text.ShouldNotContain(Filled.Marker);
        text.ShouldContain("***");
    }

    [Theory]
    [InlineData("""{"authScheme":"PASSKEY_OAUTH","val":{"access_token":"SECRET"}}""")]
    [InlineData("""{"authScheme":"OAUTH2","val":{"status":"PAUSED","access_token":"SECRET"}}""")]
    [InlineData("""{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"t","new_secret":"SECRET"}}""")]
    public void ToString_UndescribedJson_IsHidden(string json) =>
        JsonSerializer.Deserialize<ConnectionState>(json)!.ToString().ShouldNotContain("SECRET");

    [Fact]
    public void ToString_Options_HidesKey() => new ComposioClientOptions { ApiKey = Filled.Marker }.ToString().ShouldNotContain(Filled.Marker);

    [Fact]
    public async Task ToString_ConnectionRequest_HidesRedirectUrl()
    {
        // Anyone who has the URL can complete the connection with their own account.
        using var api = new MockApi(
            """{"items":[],"next_cursor":null,"total_pages":0,"current_page":1,"total_items":0}""",
            $$"""{"link_token":"{{Filled.Marker}}","redirect_url":"https://x.test/{{Filled.Marker}}","expires_at":"2026-01-01T00:00:00Z","connected_account_id":"ca_1"}""");
        var connection = await api.Client.ConnectedAccounts.LinkAsync("user_123", "ac_1");
        connection.RedirectUrl!.ShouldContain(Filled.Marker);
        connection.ToString().ShouldNotContain(Filled.Marker);
        connection.ToString().ShouldContain("ca_1");
    }
}
