using System.Net;
using System.Text;
using ComposioGen.Integration.Tests.Document;
using RichardSzalay.MockHttp;

namespace ComposioGen.Integration.Tests;

/// <summary>Provides a client with scripted responses, and records the requests.</summary>
internal sealed class MockApi : IDisposable
{
    private readonly Queue<(int Status, string Body)> _responses = new();
    private readonly MockHttpMessageHandler _handler = new();
    private readonly HttpClient _http;

    public MockApi(params string[] responses)
        : this(TimeProvider.System, responses)
    {
    }

    public MockApi(TimeProvider clock, params string[] responses)
    {
        foreach (var response in responses)
        {
            EnqueueResponse(200, response);
        }

        _handler.When("*").Respond(RespondAsync);
        _http = new HttpClient(_handler);
        Client = new ComposioClient(new ComposioClientOptions { ApiKey = Key, BaseUrl = new Uri("https://api.test"), HttpClient = _http, MaxRetries = 0, TimeProvider = clock, OnUnreadableValue = Unreadable.Add });
    }

    public static string Key => "ak_mock_0123456789";

    public ComposioClient Client { get; }

    public List<SentRequest> Sent { get; } = [];

    /// <summary>Gets the unreadable values, in order.</summary>
    public List<UnreadableValue> Unreadable { get; } = [];

    public MockApi EnqueueResponse(int status, string body)
    {
        _responses.Enqueue((status, body));
        return this;
    }

    public void Dispose()
    {
        RequestTape.Add(Sent);
        Client.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    private async Task<HttpResponseMessage> RespondAsync(HttpRequestMessage request)
    {
        Sent.Add(await SentRequest.FromAsync(request));
        var (status, body) = _responses.Dequeue();
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
