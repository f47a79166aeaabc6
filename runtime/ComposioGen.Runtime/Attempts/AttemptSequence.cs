namespace Composio.Runtime;

/// <summary>
/// The attempts of a call whose first one has failed: the failure at hand, and then new attempts. Nearly every call succeeds at once, so
/// that the retry pipeline, which starts with a first attempt of its own, is entered only afterwards.
/// </summary>
internal sealed class AttemptSequence(PendingCall call, AttemptResult first, IAttemptSender sender)
{
    private AttemptResult? _first = first;

    /// <summary>Returns the result of the first attempt, and from the second call on sends the request again.</summary>
    public ValueTask<AttemptResult> NextAsync(CancellationToken ct)
    {
        var known = _first;
        _first = null;
        return known is null ? sender.SendAsync(call, null, ct) : new(known);
    }
}
