using System.Diagnostics.CodeAnalysis;

namespace Composio;

/// <summary>How the wait for one of many connections ended: with the active account, or with the error that a wait for it alone would have thrown.</summary>
/// <typeparam name="TAccount">The connected account.</typeparam>
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

    /// <summary>The account that was waited for.</summary>
    public string ConnectedAccountId { get; }

    /// <summary>The active account; null when the connection failed.</summary>
    public TAccount? Account { get; }

    /// <summary>
    /// Why there is no active account: <see cref="ConnectionFailedException"/>, <see cref="ConnectionTimeoutException"/>,
    /// <see cref="ConnectionMissingException"/>, or <see cref="ComposioResponseException"/> when the account is listed but cannot be read; null
    /// when there is one.
    /// </summary>
    public ComposioException? Error { get; }

    /// <summary>Whether the connection is active.</summary>
    [MemberNotNullWhen(true, nameof(Account))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsConnected => Account is not null;

    /// <summary>The active account.</summary>
    /// <returns>The account.</returns>
    /// <exception cref="ComposioException">There is none; the error says why.</exception>
    public TAccount GetAccount() => IsConnected ? Account : throw Error;

    /// <summary>The id and how the wait ended.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{ConnectedAccountId}: {(IsConnected ? "connected" : Error.Message)}";
}
