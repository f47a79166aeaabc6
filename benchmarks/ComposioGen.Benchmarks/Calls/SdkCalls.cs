using Composio;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Implements the calls with the SDK.</summary>
internal sealed class SdkCalls(ComposioClient composio, TargetApi target) : ICalls
{
    public async Task<string> CreateAsync(string userId)
    {
        var created = await composio.ConnectedAccounts.CreateAsync(new()
        {
            AuthConfig = new() { Id = target.AuthConfigId },
            Connection = new() { UserId = userId, State = Tokens() },
        });
        return created.Id;
    }

    public async Task<string> GetAsync(string accountId) => (await composio.ConnectedAccounts.GetAsync(accountId)).Status.Value;

    public async Task<int> ListAsync(string userId)
    {
        var page = await composio.ConnectedAccounts.ListAsync(new() { UserIds = [userId], Limit = 100 });
        return page.Items.Count(static account => account.Status == ConnectionStatus.Active);
    }

    public async Task<string> ImportAsync(string userId)
    {
        var connection = await composio.ConnectedAccounts.InitiateAsync(userId, target.AuthConfigId, Tokens());
        return (await connection.WaitForConnectionAsync()).Status.Value;
    }

    private static ConnectionState Tokens() => AuthScheme.OAuth2(new()
    {
        AccessToken = Sample.AccessToken,
        RefreshToken = Sample.RefreshToken,
        ExpiresIn = 3600,
        Scope = "chat:write,channels:read",
    });
}
