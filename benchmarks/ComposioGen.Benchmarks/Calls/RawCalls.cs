using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>
/// Implements the baseline: HttpClient, manually composed bodies, responses parsed with JsonDocument. It sends the same requests as the SDK and reads
/// only the required members of a response; it does not validate or retry.
/// </summary>
internal sealed class RawCalls(HttpClient http, TargetApi target) : ICalls
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly string _accounts = target.BaseUrl.TrimEnd('/') + "/api/v3.1/connected_accounts";

    public async Task<string> CreateAsync(string userId)
    {
        var body = Encoding.UTF8.GetBytes(
            $"{{\"auth_config\":{{\"id\":\"{target.AuthConfigId}\"}},\"connection\":{{\"user_id\":\"{JavaScriptEncoder.Default.Encode(userId)}\","
            + $"\"state\":{{\"authScheme\":\"OAUTH2\",\"val\":{{\"access_token\":\"{Sample.AccessToken}\",\"refresh_token\":\"{Sample.RefreshToken}\","
            + "\"expires_in\":3600,\"scope\":\"chat:write,channels:read\",\"status\":\"ACTIVE\"}}}}");
        using var response = await SendAsync(HttpMethod.Post, _accounts, body);
        return response.RootElement.GetProperty("id"u8).GetString()!;
    }

    public async Task<string> GetAsync(string accountId)
    {
        using var response = await SendAsync(HttpMethod.Get, _accounts + "/" + Uri.EscapeDataString(accountId), null);
        return response.RootElement.GetProperty("status"u8).GetString()!;
    }

    public async Task<int> ListAsync(string userId)
    {
        using var response = await SendAsync(HttpMethod.Get, $"{_accounts}?user_ids={Uri.EscapeDataString(userId)}&limit=100", null);
        var active = 0;
        foreach (var item in response.RootElement.GetProperty("items"u8).EnumerateArray())
        {
            active += item.GetProperty("id"u8).GetString()!.Length > 0 && item.GetProperty("status"u8).ValueEquals("ACTIVE"u8) ? 1 : 0;
        }

        return active;
    }

    public async Task<string> ImportAsync(string userId)
    {
        var url = $"{_accounts}?user_ids={Uri.EscapeDataString(userId)}&auth_config_ids={Uri.EscapeDataString(target.AuthConfigId)}&statuses=ACTIVE";
        using (var existing = await SendAsync(HttpMethod.Get, url, null))
        {
            if (existing.RootElement.GetProperty("items"u8).GetArrayLength() > 0)
            {
                throw new InvalidOperationException("The user has an account already.");
            }
        }

        return await GetAsync(await CreateAsync(userId));
    }

    private async Task<JsonDocument> SendAsync(HttpMethod method, string url, byte[]? body)
    {
        using var message = new HttpRequestMessage(method, url);
        message.Headers.Add("x-api-key", target.ApiKey);
        if (body is not null)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }

        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }
}
