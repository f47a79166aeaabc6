namespace ComposioGen.Benchmarks.Calls;

/// <summary>The calls that are measured, once by hand and once through the SDK.</summary>
internal interface ICalls
{
    /// <summary>Creates a connected account with OAuth tokens; gives its id.</summary>
    Task<string> CreateAsync(string userId);

    /// <summary>Gets one account; gives its status.</summary>
    Task<string> GetAsync(string accountId);

    /// <summary>Lists a user's accounts, a hundred at the most; gives how many there are.</summary>
    Task<int> ListAsync(string userId);

    /// <summary>Imports an account: looks whether there is one, creates it, and gets it to see that it is active.</summary>
    Task<string> ImportAsync(string userId);
}
