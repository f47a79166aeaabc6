using Composio;
using ImportConnections.Output;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>What came of a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What came of it.</param>
/// <param name="Status">The account's status, or a word in its place.</param>
/// <param name="AccountId">The account; null when there is none.</param>
/// <param name="Remark">What went wrong and what to do about it; null when there is nothing to say.</param>
internal sealed record Outcome(InputLine Line, OutcomeKind Kind, string Status, string? AccountId = null, string? Remark = null)
{
    /// <summary>The account is active.</summary>
    public static Outcome Connected(InputLine line, ConnectionRequest connection) =>
        new(line, OutcomeKind.Connected, connection.Status.Value, connection.Id, Warning(line.Record!));

    /// <summary>The user has an active account on the auth config.</summary>
    public static Outcome AlreadyConnected(InputLine line, MultipleConnectedAccountsException existing) =>
        new(line, OutcomeKind.AlreadyConnected, "ALREADY CONNECTED", existing.ConnectedAccountIds[0], "The account was left as it is; this line's credentials were not sent.");

    /// <summary>The SDK threw.</summary>
    public static Outcome Failed(InputLine line, ConnectionRequest? connection, Exception error) =>
        new(line, OutcomeKind.Failed, connection?.Status.Value ?? "FAILED", connection?.Id, $"{line.Record!.Secrets.HideIn(error.Message)} {Advice.For(error)}");

    /// <summary>The run was interrupted while the line was worked on.</summary>
    public static Outcome Interrupted(InputLine line, ConnectionRequest? connection) =>
        new(line, OutcomeKind.Failed, connection?.Status.Value ?? "INTERRUPTED", connection?.Id, "Interrupted. Run the import again: an account that became active is recognized.");

    /// <summary>The line is bad.</summary>
    public static Outcome Bad(InputLine line) => new(line, OutcomeKind.BadLine, "BAD LINE", Remark: line.Fault);

    /// <summary>The run ended before it came to the line.</summary>
    public static Outcome NotTried(InputLine line) => new(line, OutcomeKind.NotTried, "NOT TRIED");

    private static string? Warning(ConnectionRecord record) => record.EndsWithItsToken
        ? "Warning: no refresh token. The connection ends with its access token and nobody can renew it; the user has to sign in again then."
        : null;
}
