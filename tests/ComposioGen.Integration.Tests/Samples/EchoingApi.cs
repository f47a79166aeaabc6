using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests.Samples;

/// <summary>Represents an API that rejects every request and repeats it in the error message.</summary>
internal sealed class EchoingApi : IDisposable
{
    private readonly HttpListener _listener = new();

    public EchoingApi()
    {
        // A free port cannot be requested, so ports are tried.
        for (var attempt = 0; !_listener.IsListening; attempt++)
        {
            Address = new Uri($"http://127.0.0.1:{Random.Shared.Next(20000, 60000)}/");
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Address.ToString());
            try
            {
                _listener.Start();
            }
            catch (HttpListenerException) when (attempt < 20)
            {
            }
        }

        _ = AnswerAsync();
    }

    public Uri Address { get; private set; } = null!;

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is ObjectDisposedException or HttpListenerException)
            {
                return;
            }

            using var reader = new StreamReader(call.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            call.Response.StatusCode = call.Request.HttpMethod == "GET" ? 200 : 400;
            call.Response.ContentType = "application/json";
            var answer = call.Request.HttpMethod == "GET" ? Nothing() : Refusal(body);
            await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.ToJsonString()));
            call.Response.Close();
        }
    }

    private static JsonObject Nothing() => new() { ["items"] = new JsonArray(), ["total_pages"] = 1, ["current_page"] = 1, ["total_items"] = 0 };

    private static JsonObject Refusal(string body) =>
        new() { ["error"] = new JsonObject { ["message"] = "The provider says no to " + Credentials(body), ["code"] = 600, ["status"] = 400 } };

    private static string Credentials(string body) => string.Join(
        " and ", JsonNode.Parse(body)!["connection"]!["state"]!["val"]!.AsObject().Select(member => member.Value!.ToString()));
}
