using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests states without a required credential: rejected before anything is sent, or reported when the wait times out.</summary>
public sealed class MissingCredentialTests : ServerTest
{
    public static TheoryData<string, string, string> Lacking => new()
    {
        { "BEARER_TOKEN", """{"access_token":"planted"}""", "token" },
        { "BEARER_TOKEN", """{"token":" "}""", "token" },
        { "BEARER_TOKEN", "{}", "token" },
        { "OAUTH2", """{"refresh_token":"planted"}""", "access_token" },
        { "OAUTH2", """{"id_token":"planted","scope":"read"}""", "access_token" },
        { "DCR_OAUTH", """{"client_id":"c","refresh_token":"planted"}""", "access_token" },
        { "API_KEY", "{}", "generic_api_key" },
        { "API_KEY", """{"subdomain":"acme","region":"eu"}""", "generic_api_key" },
        { "BASIC", """{"username":"ada"}""", "password" },
        { "BASIC", """{"password":"planted"}""", "username" },
        { "BASIC_WITH_JWT", """{"username":"ada"}""", "password" },
        { "GOOGLE_SERVICE_ACCOUNT", """{"api_key":"planted"}""", "credentials_json" },
        { "BILLCOM_AUTH", """{"sessionId":"planted"}""", "devKey" },
    };

    public static TheoryData<string, string> Startable => new()
    {
        { "OAUTH2", "{}" },
        { "OAUTH2", """{"subdomain":"acme"}""" },
        { "OAUTH2", """{"access_token":""}""" },
        { "OAUTH1", """{"oauth_token":"planted"}""" },
        { "API_KEY", """{"pin":"planted"}""" },
        { "BASIC", """{"username":"ada","password":""}""" },
        { "NO_AUTH", "{}" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public async Task InitiateAsync_MissingCredential_ThrowsBeforeSending(string scheme, string fields, string missing)
    {
        var state = State(scheme, fields);

        var error = await Should.ThrowAsync<MissingCredentialException>(() => Client.ConnectedAccounts.InitiateAsync(User, "ac_1", state));

        error.Fields.ShouldContain(missing);
        error.Scheme.ShouldBe(scheme);
        error.ParamName.ShouldBe("state");
        error.Message.ShouldContain(missing);
        error.Message.ShouldNotContain("planted");
        Server.Requests.Total.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Lacking))]
    public async Task CheckImportAsync_MissingCredential_IsInvalid(string scheme, string fields, string missing)
    {
        ConnectionImport[] records = [new() { UserId = User, AuthConfigId = "ac_1", State = State(scheme, fields) }];
        Server.Faults.Enqueue(Fault.Status(403).On("GET"));

        var check = await Client.ConnectedAccounts.CheckImportAsync(records).SingleAsync();

        check.IsValid.ShouldBeFalse();
        check.Problems.Select(problem => problem.Field).ShouldContain("state.val." + missing);
        check.ToString().ShouldStartWith("Invalid: record 0 (user ");
        check.ToString().ShouldContain(missing);
        check.ToString().ShouldNotContain("planted");
    }

    [Theory]
    [MemberData(nameof(Startable))]
    public async Task InitiateAsync_StartableState_IsSent(string scheme, string fields)
    {
        await Should.ThrowAsync<ComposioException>(() => Client.ConnectedAccounts.InitiateAsync(User, "ac_unknown", State(scheme, fields)));

        Server.Requests.Count(static request => request.Method == "POST").ShouldBe(1);
    }

    [Fact]
    public async Task WaitForConnectionAsync_StillInitiated_NamesMissingCredential()
    {
        var slack = Server.AddAuthConfig("slack", "OAUTH2");
        var connection = await Client.ConnectedAccounts.InitiateAsync(User, slack, AuthScheme.OAuth2(new()));

        var error = await Should.ThrowAsync<ConnectionTimeoutException>(() => connection.WaitForConnectionAsync(TimeSpan.Zero));
        var result = await Client.ConnectedAccounts.WaitForConnectionsAsync([connection], TimeSpan.Zero).SingleAsync();

        error.Message.ShouldContain("access_token was not specified");
        result.Error.ShouldBeOfType<ConnectionTimeoutException>().Message.ShouldContain("access_token was not specified");
    }

    private static ConnectionState State(string scheme, string fields)
    {
        var properties = new JsonProperties();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(fields)!.AsObject())
        {
            properties.Add(name, value!.GetValue<string>());
        }

        return AuthScheme.FromFields(scheme, properties);
    }
}
