using Composio.Testing;

namespace ComposioGen.Integration.Tests;

/// <summary>Base class with a server, a client, and methods that import records of one API key auth config.</summary>
public abstract class ImportTest : ServerTest
{
    private protected string ApiKeys => _apiKeys ??= Server.AddAuthConfig("sendgrid", "API_KEY");

    private string? _apiKeys;

    private protected static ConnectionState Key(string key = "sg-key") => AuthScheme.ApiKey(new() { ApiKey = key });

    private protected ConnectionImport Record(string user, ConnectionState? state = null, string? authConfig = null, string? alias = null) =>
        new() { UserId = user, AuthConfigId = authConfig ?? ApiKeys, State = state ?? Key(), Alias = alias };

    private protected List<ConnectionImport> Users(int count) => [.. Enumerable.Range(0, count).Select(user => Record($"user_{user}"))];

    /// <summary>Imports records on the clock of the test, which advances at each pause; returns results in the order of the records.</summary>
    private protected async Task<List<ImportResult>> ImportAsync(IEnumerable<ConnectionImport> records, ImportOptions? options = null, ComposioClient? client = null)
    {
        var import = (client ?? Client).ConnectedAccounts.ImportAsync(records.ToAsyncEnumerable(), options);
        var results = await Time.DriveAsync(import.ToListAsync().AsTask());
        return [.. results.OrderBy(result => result.Index)];
    }

    private protected Task<List<ImportResult>> ImportAsync(params ConnectionImport[] records) => ImportAsync(records, null);

    private protected int Calls(string method, string path) =>
        Server.Requests.Count(request => request.Method == method && request.Path == "/api/v3.1" + path);

    /// <summary>Gets the number of accounts, without deleted ones.</summary>
    private protected List<AccountSnapshot> Accounts => [.. Server.Accounts.Where(account => !account.IsDeleted)];
}
