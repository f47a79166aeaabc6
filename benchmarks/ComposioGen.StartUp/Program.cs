#if BY_HAND
using System.Text.Json;

using var http = new HttpClient();
using var message = new HttpRequestMessage(HttpMethod.Get, args[0] + "api/v3.1/connected_accounts/" + args[2]);
message.Headers.Add("x-api-key", args[1]);
using var response = await http.SendAsync(message);
response.EnsureSuccessStatusCode();
using var account = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
var status = account.RootElement.GetProperty("status").GetString();
#else
using Composio;

using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = args[1], BaseUrl = new Uri(args[0]) });
var account = await composio.ConnectedAccounts.GetAsync(args[2]);
var status = account.Status.Value;
#endif

// The parent process stops the clock at this line.
Console.WriteLine(FormattableString.Invariant($"{status} {Environment.WorkingSet} {Environment.CpuUsage.TotalTime.TotalMilliseconds}"));
