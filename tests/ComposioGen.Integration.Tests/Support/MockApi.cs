using System.Net;
using System.Text;
using ComposioGen.Integration.Tests.Document;
using RichardSzalay.MockHttp;

namespace ComposioGen.Integration.Tests;

/// <summary>Provides a client with scripted responses, and records the requests.</summary>
internal sealed class MockApi : IDisposable
{
    private readonly Queue<(int Status, string Body)> _answers = new();
    private readonly MockHttpMessageHandler _handler = new();
    private readonly HttpClient _http;

    public MockApi(params string[] answers)
        : this(TimeProvider.System, answers)
    {
    }

    public MockApi(TimeProvider clock, params string[] answers)
    {
        foreach (var answer in answers)
        {
            Answer(200, answer);
        }

        _handler.When("*").Respond(AnswerAsync);
        _http = new HttpClient(_handler);
        Client = new ComposioClient(new ComposioClientOptions { ApiKey = Key, BaseUrl = new Uri("https://api.test"), HttpClient = _http, MaxRetries = 0, TimeProvider = clock, OnUnreadableValue = Unreadable.Add });
    }

    public static string Key => "ak_mock_0123456789";

    public ComposioClient Client { get; }

    public List<SentRequest> Sent { get; } = [];

    /// <summary>Gets the unreadable values, in order.</summary>
    public List<UnreadableValue> Unreadable { get; } = [];

    public MockApi Answer(int status, string body)
    {
        _answers.Enqueue((status, body));
        return this;
    }

    public void Dispose()
    {
        RequestTape.Add(Sent);
        Client.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        Sent.Add(await SentRequest.FromAsync(request));
        var (status, body) = _answers.Dequeue();
        return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
