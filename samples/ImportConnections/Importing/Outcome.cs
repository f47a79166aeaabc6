using Composio;
using ImportConnections.Output;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>Represents the outcome of a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">The outcome.</param>
/// <param name="Status">The status of the account, or of the line.</param>
/// <param name="AccountId">The ID of the account; null for none.</param>
/// <param name="Remark">What happened and what to do; null for nothing.</param>
internal sealed record Outcome(InputLine Line, OutcomeKind Kind, string Status, string? AccountId = null, string? Remark = null)
{
    /// <summary>Creates the outcome for an active account.</summary>
    public static Outcome Connected(InputLine line, ConnectionRequest connection) =>
        new(line, OutcomeKind.Connected, connection.Status.Value, connection.Id, Warning(line.Record!));

    /// <summary>Creates the outcome for a user who already has an active account on the auth config.</summary>
    public static Outcome AlreadyConnected(InputLine line, MultipleConnectedAccountsException existing) =>
        new(line, OutcomeKind.AlreadyConnected, "ALREADY CONNECTED", existing.ConnectedAccountIds[0], "The account was left unchanged; the credentials of this line were not sent.");

    /// <summary>Creates the outcome for an exception of the SDK.</summary>
    public static Outcome Failed(InputLine line, ConnectionRequest? connection, Exception error) =>
        new(line, OutcomeKind.Failed, connection?.Status.Value ?? "FAILED", connection?.Id, $"{line.Record!.Secrets.HideIn(error.Message)} {Advice.For(error)}");

    /// <summary>Creates the outcome for a run that was interrupted during the line.</summary>
    public static Outcome Interrupted(InputLine line, ConnectionRequest? connection) =>
        new(line, OutcomeKind.Failed, connection?.Status.Value ?? "INTERRUPTED", connection?.Id, "Interrupted. Run the import again; accounts that have become active are skipped.");

    /// <summary>Creates the outcome of a bad line.</summary>
    public static Outcome Bad(InputLine line) => new(line, OutcomeKind.BadLine, "BAD LINE", Remark: line.Fault);

    /// <summary>Creates the outcome for a line that the run did not reach.</summary>
    public static Outcome NotTried(InputLine line) => new(line, OutcomeKind.NotTried, "NOT TRIED");

    private static string? Warning(ConnectionRecord record) => record.EndsWithItsToken
        ? "Warning: no refresh token. The connection expires with its access token; the user then has to sign in again."
        : null;
}
