namespace Composio.Runtime;

/// <summary>
/// Provides the attempts of a call whose first attempt failed: first its result, then new attempts. Nearly every call succeeds at the first
/// attempt, so the retry pipeline is entered only after a failure.
/// </summary>
internal sealed class AttemptSequence(PendingCall call, AttemptResult first, IAttemptSender sender)
{
    private AttemptResult? _first = first;

    /// <summary>Returns the result of the first attempt; each further call sends the request again.</summary>
    public ValueTask<AttemptResult> NextAsync(CancellationToken ct)
    {
        var known = _first;
        _first = null;
        return known is null ? sender.SendAsync(call, null, ct) : new(known);
    }
}
