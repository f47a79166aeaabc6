using System.Net;
using System.Text;
using Composio.Testing;

namespace ComposioGen.Integration.Tests.Samples.WebApp;

/// <summary>Tests samples/WebApp with requests that a browser does not send.</summary>
public sealed class WebAppRequestTests : IAsyncLifetime, IDisposable
{
    private readonly string _url = FreePort.Url();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private ComposioTestServer _server = null!;
    private WebAppProcess _app = null!;

    public async Task InitializeAsync()
    {
        _server = await ComposioTestServer.StartAsync();
        _app = await WebAppProcess.StartAsync(_server, _url);
        _http.BaseAddress = _app.Address;
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _server.DisposeAsync();
    }

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Pages_NoUser_RedirectToSignIn()
    {
        foreach (var path in (string[])["/", "/Import/ac_1", "/Callback/ac_1?status=success"])
        {
            using var answer = await _http.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, path);
            answer.Headers.Location!.AbsolutePath.ShouldBe("/SignIn", path);
        }
    }

    [Fact]
    public async Task Post_NoAntiforgeryToken_IsRejected()
    {
        using var form = new FormUrlEncodedContent([new("Name", "ada")]);

        using var answer = await _http.PostAsync("/SignIn", form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Webhook_WrongSignature_IsRejected()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/composio");
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        request.Headers.Add("webhook-id", "msg_1");
        request.Headers.Add("webhook-timestamp", DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(null, null));
        request.Headers.Add("webhook-signature", "v1,AAAA");

        using var answer = await _http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Start_SecondTime_UsesTheSubscriptionThatIsThere()
    {
        _app.Dispose();
        _app = await WebAppProcess.StartAsync(_server, _url);

        using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = _server.ApiKey, BaseUrl = _server.BaseUrl });
        var subscriptions = await composio.WebhookSubscriptions.ListAllAsync().ToListAsync();

        subscriptions.ShouldHaveSingleItem().WebhookUrl.ShouldBe(_url + "/webhooks/composio");
        var account = _server.AddAccount("ada", _server.AddAuthConfig("slack", "OAUTH2"));
        (await _server.ExpireAsync(account)).ShouldHaveSingleItem().IsDelivered.ShouldBeTrue();
    }
}
