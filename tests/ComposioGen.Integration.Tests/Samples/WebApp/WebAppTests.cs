using Composio.Testing;

namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Tests samples/WebApp in a browser.</summary>
public sealed class WebAppTests : IAsyncLifetime
{
    private const string Token = "sg-token-that-nobody-may-see-4711";

    private ComposioTestServer _server = null!;

    public async Task InitializeAsync() => _server = await ComposioTestServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [BrowserFact]
    public async Task Demo_AllSteps_ShowTheirResult()
    {
        using var app = await WebAppProcess.StartAsync();
        using var browser = SignedIn(app, "ada");
        browser.Text.ShouldContain("Nothing is connected yet.");

        Import(browser, "sendgrid");
        browser.Text.ShouldContain("Imported sendgrid.");

        browser.ClickInRow("slack", "Connect");
        browser.Title.ShouldBe("Connect your account");
        browser.Click("Allow");
        browser.Text.ShouldContain("Connected slack.");
        browser.Statuses.ShouldBe(["ACTIVE", "ACTIVE"]);

        browser.ClickInRow("slack", "Let it expire");
        browser.Text.ShouldContain("Your slack account has expired.");
        browser.Statuses.ShouldBe(["EXPIRED", "ACTIVE"]);
        Picture(browser);

        browser.Click("Reconnect");
        browser.Click("Allow");
        browser.Text.ShouldNotContain("has expired");
        browser.Statuses.ShouldBe(["ACTIVE", "EXPIRED", "ACTIVE"]);

        browser.Click("Disconnect");
        browser.Text.ShouldContain("Disconnected.");
        browser.Statuses.ShouldBe(["EXPIRED", "ACTIVE"]);
    }

    [BrowserFact]
    public async Task Connect_UserDenies_ReportsIt()
    {
        using var app = await StartAsync(("slack", "OAUTH2"));
        using var browser = SignedIn(app, "ada");

        browser.ClickInRow("slack", "Connect");
        browser.Click("Deny");

        browser.Text.ShouldContain("Not connected: FAILED.");
        browser.Statuses.ShouldBe(["FAILED"]);
    }

    [BrowserFact]
    public async Task Import_Token_IsNeitherShownNorLogged()
    {
        using var app = await StartAsync(("sendgrid", "API_KEY"), ("github", "BEARER_TOKEN"), ("slack", "OAUTH2"));
        using var browser = SignedIn(app, "ada");

        foreach (var toolkit in (string[])["sendgrid", "github", "slack"])
        {
            Import(browser, toolkit);
            browser.Source.ShouldNotContain("4711");
        }

        _server.Accounts.Select(account => account.Status).ShouldAllBe(status => status == "ACTIVE");
        _server.Accounts.ShouldAllBe(account => _server.CredentialsOf(account.Id).ToJsonString(null).Contains(Token));
        Import(browser, "sendgrid");
        browser.Text.ShouldContain("You are connected already.");
        app.Log.ShouldNotContain("4711");
        app.Log.ShouldContain("Rejected with MultipleConnectedAccountsException");
    }

    [BrowserFact]
    public async Task Import_ApiError_ShowsRequestId()
    {
        using var app = await StartAsync(("sendgrid", "API_KEY"));
        using var browser = SignedIn(app, "ada");
        _server.Faults.Enqueue(Fault.Status(422).On("POST", "/connected_accounts"));

        Import(browser, "sendgrid");

        browser.Text.ShouldContain("Composio has rejected this (request ");
        browser.Source.ShouldNotContain("4711");
        app.Log.ShouldNotContain("4711");
    }

    [BrowserFact]
    public async Task Import_NoToken_AsksForOne()
    {
        using var app = await StartAsync(("sendgrid", "API_KEY"));
        using var browser = SignedIn(app, "ada");

        browser.ClickInRow("sendgrid", "Import a token");
        browser.Click("Import");

        browser.Text.ShouldContain("Paste a token.");
        _server.Accounts.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Disconnect_AccountOfAnotherUser_IsRejected()
    {
        using var app = await StartAsync(("sendgrid", "API_KEY"));
        var foreign = _server.AddAccount("grace", _server.AddAuthConfig("github", "BEARER_TOKEN"));
        using var browser = SignedIn(app, "ada");
        Import(browser, "sendgrid");
        browser.Source.ShouldNotContain(foreign);

        browser.Tamper("button[name=accountId]", "value", foreign);
        browser.Click("Disconnect");

        browser.Text.ShouldContain("There is no such connection.");
        _server.Accounts.ShouldAllBe(account => !account.IsDeleted);
    }

    [BrowserFact]
    public async Task Webhook_ExpiredAccount_IsAnnouncedToItsUserOnly()
    {
        using var app = await StartAsync(("sendgrid", "API_KEY"));
        using var browser = SignedIn(app, "ada");
        Import(browser, "sendgrid");

        var delivery = (await _server.ExpireAsync(_server.Accounts.Single().Id, "The token was withdrawn")).ShouldHaveSingleItem();

        delivery.IsDelivered.ShouldBeTrue();
        browser.Open(app.Address);
        browser.Text.ShouldContain("Your sendgrid account has expired. The token was withdrawn.");
        browser.Click("Sign out", "header");
        SignIn(browser, "grace");
        browser.Text.ShouldNotContain("has expired");
    }

    private async Task<WebAppProcess> StartAsync(params (string Toolkit, string Scheme)[] authConfigs)
    {
        foreach (var (toolkit, scheme) in authConfigs)
        {
            _server.AddAuthConfig(toolkit, scheme);
        }

        return await WebAppProcess.StartAsync(_server, FreePort.Url());
    }

    private static Browser SignedIn(WebAppProcess app, string name)
    {
        var browser = new Browser();
        try
        {
            browser.Open(app.Address);
            SignIn(browser, name);
            return browser;
        }
        catch
        {
            browser.Dispose();
            throw;
        }
    }

    private static void SignIn(Browser browser, string name)
    {
        browser.Type("input[name=Name]", name);
        browser.Click("Sign in");
    }

    private static void Import(Browser browser, string toolkit)
    {
        browser.ClickInRow(toolkit, "Import a token");
        browser.Type("input[name=Token]", Token);
        browser.Click("Import");
    }

    private static void Picture(Browser browser)
    {
        if (Environment.GetEnvironmentVariable("COMPOSIOGEN_SCREENSHOT") is { Length: > 0 } path)
        {
            browser.SaveScreenshot(path);
        }
    }
}
