using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Composio.Testing.Tests;

/// <summary>Base class with a server for each test, a clock that does not advance, and a plain HTTP client.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    private protected FakeClock Clock { get; } = new();

    private protected ComposioTestServer Server { get; private set; } = null!;

    private protected HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private protected virtual ComposioTestServerOptions Options => new() { TimeProvider = Clock };

    public async Task InitializeAsync()
    {
        Server = await ComposioTestServer.StartAsync(Options);
        Http.BaseAddress = Server.BaseUrl;
        Http.DefaultRequestHeaders.Add("x-api-key", Server.ApiKey);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }

    private protected Task<ApiResponse> Get(string path) => Send("GET", path);

    private protected Task<ApiResponse> Post(string path, string? body = null) => Send("POST", path, body);

    private protected Task<ApiResponse> Patch(string path, string? body = null) => Send("PATCH", path, body);

    private protected Task<ApiResponse> Delete(string path) => Send("DELETE", path);

    private protected async Task<ApiResponse> Send(string method, string path, string? body = null, Action<HttpRequestMessage>? change = null)
    {
        var root = path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/link/", StringComparison.Ordinal) ? "" : "/api/v3.1";
        using var request = new HttpRequestMessage(new HttpMethod(method), root + path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        change?.Invoke(request);
        using var response = await Http.SendAsync(request);
        return new ApiResponse((int)response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync());
    }

    private protected Task<ApiResponse> Create(string authConfig, string? state = null, string user = "user_1", string more = "")
    {
        var connection = JsonNode.Parse($"{{{more}}}")!.AsObject();
        connection["user_id"] = user;
        if (state is not null)
        {
            connection["state"] = JsonNode.Parse(state);
        }

        return Post("/connected_accounts", new JsonObject { ["auth_config"] = new JsonObject { ["id"] = authConfig }, ["connection"] = connection }.ToJsonString());
    }

    private protected async Task<string> Created(string authConfig, string? state = null, string user = "user_1", string more = "")
    {
        var answer = await Create(authConfig, state, user, more);
        answer.Status.ShouldBe(201, answer.Text);
        return answer["id"]!;
    }

    private protected static string State(string scheme, string val) => $$"""{"authScheme":"{{scheme}}","val":{{val}}}""";

    private protected static string OAuth2Tokens =>
        State("OAUTH2", """{"status":"ACTIVE","access_token":"xoxb-existing-token","refresh_token":"xoxr-existing","expires_in":3600,"scope":"chat:write"}""");

    private protected static string ApiKeyState => State("API_KEY", """{"status":"ACTIVE","api_key":"sg-existing-key"}""");
}
