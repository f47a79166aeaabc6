namespace Composio.Runtime.Tests;

public class EnvironmentTests
{
    [Fact]
    public void Constructor_NoKey_ThrowsWithVariableName() =>
        ErrorOf(new()).ShouldContain("COMPOSIO_API_KEY");

    [Theory]
    [InlineData("COMPOSIO_API_KEY", "x-api-key")]
    [InlineData("COMPOSIO_USER_API_KEY", "x-user-api-key")]
    [InlineData("COMPOSIO_ORG_API_KEY", "x-org-api-key")]
    public async Task ApiKey_Environment_IsUsed(string variable, string header)
    {
        var sent = await SendAsync(new(), (variable, "k1"));
        sent.Headers[header].ShouldBe("k1");
        sent.Headers.Keys.Count(CredentialHeaders.Contains).ShouldBe(1);
    }

    [Fact]
    public async Task ApiKey_SeveralVariables_ProjectKeyTakesPrecedence()
    {
        var sent = await SendAsync(new(), ("COMPOSIO_ORG_API_KEY", "o"), ("COMPOSIO_USER_API_KEY", "u"), ("COMPOSIO_API_KEY", "k"));
        sent.Headers["x-api-key"].ShouldBe("k");
        sent.Headers.Keys.Count(CredentialHeaders.Contains).ShouldBe(1);
    }

    [Fact]
    public async Task Options_ExplicitValues_OverrideEnvironment()
    {
        var options = new ComposioClientOptions { UserApiKey = "mine", BaseUrl = new Uri("https://mine.example") };
        var sent = await SendAsync(options, ("COMPOSIO_API_KEY", "k"), ("COMPOSIO_BASE_URL", "https://other.example"));
        sent.Headers["x-user-api-key"].ShouldBe("mine");
        sent.Headers.ShouldNotContainKey("x-api-key");
        sent.Url.Host.ShouldBe("mine.example");
    }

    [Fact]
    public async Task BaseUrl_Environment_IsUsed() =>
        (await SendAsync(new() { ApiKey = "k" }, ("COMPOSIO_BASE_URL", " https://other.example/p/ "))).Url.AbsoluteUri.ShouldStartWith("https://other.example/p/api/");

    [Fact]
    public void Constructor_TwoKeys_Throws() =>
        ErrorOf(new() { ApiKey = "secret1", OrgApiKey = "secret2" }).ShouldContain("ApiKey and OrgApiKey");

    [Fact]
    public void Constructor_OrganizationWithoutProjectOrUserKey_Throws()
    {
        ErrorOf(new() { UserApiKey = "secret", OrgId = "o" }).ShouldContain("must be set together");
        ErrorOf(new() { ApiKey = "secret", OrgId = "o", ProjectId = "p" }).ShouldContain("UserApiKey");
    }

    [Theory]
    [InlineData("")]
    [InlineData("ak_secret\n")]
    [InlineData(" ak_secret")]
    [InlineData("ak_sec\tret")]
    [InlineData("ak_secret\u0000")]
    [InlineData("ak_secreté")]
    public void Constructor_KeyThatCannotBeSent_ThrowsWithoutShowingIt(string key)
    {
        ErrorOf(new() { ApiKey = key }).ShouldStartWith("ApiKey ");
        if (key.Length > 0)
        {
            ErrorOf(new(), ("COMPOSIO_API_KEY", key)).ShouldContain("COMPOSIO_API_KEY");
        }
    }

    [Theory]
    [InlineData("ftp://x.example")]
    [InlineData("file:///x")]
    [InlineData("https://x.example/?a=secret")]
    [InlineData("https://x.example/#secret")]
    [InlineData("https://user:secret@x.example/")]
    [InlineData("http://x.example")]
    [InlineData("http://localhost.evil.example")]
    public void Constructor_InvalidBaseUrl_Throws(string url) =>
        ErrorOf(new() { ApiKey = "k", BaseUrl = new Uri(url) }).ShouldContain("base URL");

    [Fact]
    public void Constructor_RelativeBaseUrl_Throws()
    {
        ErrorOf(new() { ApiKey = "k", BaseUrl = new Uri("/x", UriKind.Relative) }).ShouldContain("absolute");
        ErrorOf(new() { ApiKey = "k" }, ("COMPOSIO_BASE_URL", "backend.composio.dev")).ShouldContain("COMPOSIO_BASE_URL");
    }

    [Theory]
    [InlineData("http://localhost:9900", null)]
    [InlineData("http://127.0.0.1:9900", null)]
    [InlineData("http://[::1]:9900", null)]
    [InlineData("http://x.example", "1")]
    public void Constructor_PlainHttp_IsAllowedOnLoopbackOrByOption(string url, string? allow) =>
        new ComposioTransport(new() { ApiKey = "k", BaseUrl = new Uri(url) }, name => name == "COMPOSIO_ALLOW_INSECURE_HTTP" ? allow : null, () => 0).Dispose();

    [Theory]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("")]
    public void AllowHttp_ValueOtherThan1_Throws(string allow) =>
        ErrorOf(new() { ApiKey = "k", BaseUrl = new Uri("http://x.example") }, ("COMPOSIO_ALLOW_INSECURE_HTTP", allow)).ShouldContain("COMPOSIO_ALLOW_INSECURE_HTTP");

    [Fact]
    public void FromEnvironment_Variables_SetOptions()
    {
        var options = ComposioClientOptions.FromEnvironment(Variables(("COMPOSIO_ORG_API_KEY", "o"), ("COMPOSIO_BASE_URL", "https://x.example")));
        (options.ApiKey, options.UserApiKey, options.OrgApiKey).ShouldBe((null, null, "o"));
        options.BaseUrl.ShouldBe(new Uri("https://x.example"));
        ComposioClientOptions.FromEnvironment(Variables(("COMPOSIO_API_KEY", "k"))).ApiKey.ShouldBe("k");
        ComposioClientOptions.FromEnvironment(Variables(("COMPOSIO_USER_API_KEY", "u"))).UserApiKey.ShouldBe("u");
        Should.Throw<ComposioConfigurationException>(() => ComposioClientOptions.FromEnvironment(Api.NoEnvironment)).Message.ShouldContain("COMPOSIO_API_KEY");
    }

    [Fact]
    public void ToString_Credential_IsHidden() =>
        new Credential("x-api-key", "secret").ToString().ShouldBe("x-api-key: ***");

    private static Func<string, string?> Variables(params (string Name, string Value)[] variables) =>
        name => variables.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault();

    private static string ErrorOf(ComposioClientOptions options, params (string Name, string Value)[] variables)
    {
        var error = Should.Throw<ComposioConfigurationException>(() => new ComposioTransport(options, Variables(variables), () => 0));
        error.ToString().ShouldNotContain("secret");
        return error.Message;
    }

    private static async Task<SentRequest> SendAsync(ComposioClientOptions options, params (string Name, string Value)[] variables)
    {
        var handler = new StubHandler(StubResponse.Ok());
        options.HttpClient = new HttpClient(handler);
        using var transport = new ComposioTransport(options, Variables(variables), () => 0);
        await transport.GetPet();
        return handler.Sent.Single();
    }
}
