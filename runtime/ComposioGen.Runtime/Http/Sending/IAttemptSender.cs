namespace Composio.Runtime;

/// <summary>Sends one attempt of a call and says how it ended.</summary>
internal interface IAttemptSender
{
    /// <summary>Sends once.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    ValueTask<AttemptResult> SendAsync(PendingCall call, CancellationToken ct);
}
