namespace ComposioGen.Benchmarks.Calls;

/// <summary>Defines the measured calls, implemented with plain HttpClient and with the SDK.</summary>
internal interface ICalls
{
    /// <summary>Creates a connected account with OAuth tokens and returns its ID.</summary>
    Task<string> CreateAsync(string userId);

    /// <summary>Gets one account and returns its status.</summary>
    Task<string> GetAsync(string accountId);

    /// <summary>Lists at most a hundred accounts of a user and returns their number.</summary>
    Task<int> ListAsync(string userId);

    /// <summary>Imports an account: lists existing ones, creates the account, and gets it to verify that it is active.</summary>
    Task<string> ImportAsync(string userId);
}
