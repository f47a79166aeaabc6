namespace Composio.Runtime;

/// <summary>
/// One attempt to create something, which goes to the wire at most once. Handlers that are not ours may repeat a request or send it twice at
/// the same time (a resilience handler of the application does so after a 500); the API knows no idempotency key, so each repetition would
/// create another account.
/// </summary>
internal sealed class SingleSend
{
    // Flows with the call through every handler, also through those that copy the request.
    private static readonly AsyncLocal<SingleSend?> Ambient = new();

    private readonly TaskCompletionSource<bool> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    /// <summary>Gets the attempt that the current code sends; null for a request that may be repeated.</summary>
    public static SingleSend? Current => Ambient.Value;

    /// <summary>Gets whether a handler next to the wire counts the exchanges, so that nothing else has to.</summary>
    public bool IsGuarded { get; private set; }

    /// <summary>Makes an attempt the current one for what the calling method calls from here on.</summary>
    public static SingleSend Begin() => Ambient.Value = new();

    /// <summary>Claims the one place on the wire.</summary>
    /// <returns>False when the attempt was sent before.</returns>
    public bool TryTake()
    {
        IsGuarded = true;
        return Interlocked.Exchange(ref _sent, 1) == 0;
    }

    /// <summary>Gives the place back, because the API has turned the request away without acting on it.</summary>
    public void GiveBack() => Volatile.Write(ref _sent, 0);

    /// <summary>Records how the exchange ended.</summary>
    public void End(bool succeeded) => _ended.TrySetResult(succeeded);

    /// <summary>Refuses a repetition: one beside an exchange that is under way waits for it, so that its answer is the one that counts.</summary>
    /// <exception cref="RepeatedSendException">Always, unless the exchange succeeds; then the wait ends with the cancellation.</exception>
    public async Task<HttpResponseMessage> RefuseAsync(CancellationToken ct)
    {
        var isUnderWay = !_ended.Task.IsCompleted;
        if (await _ended.Task.WaitAsync(ct).ConfigureAwait(false) && isUnderWay)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct).ConfigureAwait(false);
        }

        throw new RepeatedSendException();
    }
}
