using System.Diagnostics.CodeAnalysis;

namespace Composio;

/// <summary>Represents the outcome of waiting for one of several connections: the active account, or the error that waiting for it alone throws.</summary>
/// <typeparam name="TAccount">The type of the connected account.</typeparam>
public sealed class ConnectionResult<TAccount>
    where TAccount : class
{
    internal ConnectionResult(string connectedAccountId, TAccount account)
    {
        ConnectedAccountId = connectedAccountId;
        Account = account;
    }

    internal ConnectionResult(string connectedAccountId, ComposioException error)
    {
        ConnectedAccountId = connectedAccountId;
        Error = error;
    }

    /// <summary>Gets the ID of the connected account.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>Gets the active account; null when the connection failed.</summary>
    public TAccount? Account { get; }

    /// <summary>
    /// Gets the reason why there is no active account: <see cref="ConnectionFailedException"/>, <see cref="ConnectionTimeoutException"/>,
    /// <see cref="ConnectionMissingException"/>, or <see cref="ComposioResponseException"/> when the account is listed but cannot be read; null
    /// when there is an active account.
    /// </summary>
    public ComposioException? Error { get; }

    /// <summary>Gets whether the connection is active.</summary>
    [MemberNotNullWhen(true, nameof(Account))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsConnected => Account is not null;

    /// <summary>Returns the active account, or throws <see cref="Error"/>.</summary>
    /// <returns>The active account.</returns>
    /// <exception cref="ComposioException">The connection is not active.</exception>
    public TAccount GetAccount() => IsConnected ? Account : throw Error;

    /// <summary>Returns the ID and the outcome.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => $"{ConnectedAccountId}: {(IsConnected ? "connected" : Error.Message)}";
}
