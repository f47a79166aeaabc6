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
    /// <summary>Gets the outcome of the record.</summary>
    public static Outcome Of(InputLine line, ImportResult result) => result switch
    {
        ImportResult.Connected done => new(line, OutcomeKind.Connected, "ACTIVE", done.ConnectedAccountId, Warning(line.Record!)),
        ImportResult.AlreadyConnected already => new(
            line, OutcomeKind.AlreadyConnected, "ALREADY CONNECTED", already.ConnectedAccountId, "The account was left unchanged; the credentials of this line were not sent."),
        ImportResult.Pending pending => new(line, OutcomeKind.Failed, pending.Status, pending.ConnectedAccountId, pending.NextStep),
        ImportResult.Rejected rejected => Failed(line, rejected.Error),
        ImportResult.Invalid invalid => new(line, OutcomeKind.Failed, "INVALID", Remark: string.Join(" ", invalid.Problems.Select(problem => $"{problem.Field}: {problem.Message}"))),
        ImportResult.Unknown unknown => new(line, OutcomeKind.Failed, "UNKNOWN", unknown.PossibleAccountIds is [var possible, ..] ? possible : null, unknown.NextStep),
        _ => throw new InvalidOperationException($"Unknown result type: {result.GetType().Name}."),
    };

    /// <summary>Creates the outcome for an exception of the SDK.</summary>
    public static Outcome Failed(InputLine line, Exception error) =>
        new(line, OutcomeKind.Failed, "FAILED", Remark: $"{line.Record!.Secrets.HideIn(error.Message)} {Advice.For(error)}");

    /// <summary>Creates the outcome of a bad line.</summary>
    public static Outcome Bad(InputLine line) => new(line, OutcomeKind.BadLine, "BAD LINE", Remark: line.Fault);

    /// <summary>Creates the outcome for a line that the run did not reach.</summary>
    public static Outcome NotTried(InputLine line) => new(line, OutcomeKind.NotTried, "NOT TRIED");

    private static string? Warning(ConnectionRecord record) => record.EndsWithItsToken
        ? "Warning: no refresh token. The connection expires with its access token; the user then has to sign in again."
        : null;
}
