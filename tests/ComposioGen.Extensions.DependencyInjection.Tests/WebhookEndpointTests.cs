using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace ComposioGen.Extensions.DependencyInjection.Tests;

/// <summary>Tests of the endpoint in docs/webhooks.md over a socket.</summary>
public sealed class WebhookEndpointTests : IAsyncLifetime
{
    private const string Secret = "whsec_abc";

    private const string Expired = """
        {"id":"msg_1","timestamp":"2026-01-02T03:04:05Z","type":"composio.connected_account.expired","metadata":{"project_id":"p","org_id":"o"},
         "data":{"id":"ca_1","word_id":null,"alias":"work","user_id":"user_1","toolkit":{"slug":"slack"},
           "auth_config":{"id":"ac_1","auth_scheme":"OAUTH2","is_composio_managed":false,"is_disabled":false},
           "status":"EXPIRED","status_reason":"Max auth failures reached","is_disabled":false,
           "state":{"authScheme":"OAUTH2","val":{"status":"EXPIRED","expired_at":"2026-01-02T03:04:05Z"}},
           "created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T03:04:05Z","data":{}}}
        """;

    private readonly List<ConnectedAccount> _expired = [];
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        WebhookEndpoint.Map(_app, Secret, _expired.Add);
        await _app.StartAsync();
    }

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    public async Task Post_ExpiredAccountEvent_DeserializesGeneratedModel()
    {
        (await PostAsync(Expired)).ShouldBe(HttpStatusCode.OK);
        var account = _expired.Single();
        account.Id.ShouldBe("ca_1");
        account.Status.ShouldBe(ConnectionStatus.Expired);
        account.Toolkit.Slug.ShouldBe("slack");
        account.StatusReason.ShouldBe("Max auth failures reached");
    }

    [Fact]
    public async Task Post_UnknownEventType_IsStoredAndAcknowledged()
    {
        const string Body = """{"id":"msg_2","type":"composio.something.new","data":{"anything":[1]}}""";
        (await PostAsync(Body)).ShouldBe(HttpStatusCode.OK);
        _expired.ShouldBeEmpty();

        var (timestamp, signature) = Sign(Body, "msg_2");
        var received = WebhookEvent.Verify(Encoding.UTF8.GetBytes(Body), name => name switch
        {
            ComposioWebhook.IdHeader => "msg_2",
            ComposioWebhook.TimestampHeader => timestamp,
            _ => signature,
        }, Secret);
        received.ShouldBeOfType<WebhookEvent.Other>();
        received.Type.ShouldBe("composio.something.new");
        received.Message.Data.GetProperty("anything")[0].GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Post_InvalidSignature_Returns401() =>
        (await PostAsync(Expired, signature: "v1,AAAA")).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Post_MissingHeaders_Returns401()
    {
        using var http = new HttpClient();
        using var content = new StringContent(Expired);
        (await http.PostAsync(Url, content)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_InvalidData_Returns400WithPath()
    {
        var body = Expired.Replace("\"id\":\"ca_1\",", "\"id\":7,", StringComparison.Ordinal);
        (await PostAsync(body)).ShouldBe(HttpStatusCode.BadRequest);
        _expired.ShouldBeEmpty();

        var (timestamp, signature) = Sign(body, "msg_1");
        Should.Throw<ComposioWebhookPayloadException>(() => WebhookEvent.From(ComposioWebhook.Verify(Encoding.UTF8.GetBytes(body), "msg_1", timestamp, signature, Secret)))
            .Path.ShouldBe("$.data.id");
    }

    [Fact]
    public void Documentation_WebhookEndpoint_MatchesTestedCode()
    {
        var code = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "WebhookEndpoint.cs"));
        var start = code.IndexOf("// <endpoint>\n", StringComparison.Ordinal) + "// <endpoint>\n".Length;
        var lines = code[start..code.IndexOf("        // </endpoint>", StringComparison.Ordinal)].TrimEnd().Split('\n')
            .Select(line => line.Length > 8 ? line[8..] : line.Trim());
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "webhooks.md")).ShouldContain(string.Join('\n', lines));
    }

    private string Url => _app.Urls.First() + "/webhooks/composio";

    private static (string Timestamp, string Signature) Sign(string body, string id)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}"));
        return (timestamp, "v1," + Convert.ToBase64String(hash));
    }

    private async Task<HttpStatusCode> PostAsync(string body, string? signature = null)
    {
        var (timestamp, right) = Sign(body, "msg_1");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(ComposioWebhook.IdHeader, "msg_1");
        request.Headers.Add(ComposioWebhook.TimestampHeader, timestamp);
        request.Headers.Add(ComposioWebhook.SignatureHeader, signature ?? right);
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
