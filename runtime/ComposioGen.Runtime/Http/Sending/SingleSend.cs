namespace Composio.Runtime;

/// <summary>
/// Represents one attempt to create something, which is sent at most once. Other handlers may repeat a request or send it twice at the same time (a
/// resilience handler of the application does so after a 500); the API has no idempotency key, so each repetition would create another account.
/// </summary>
internal sealed class SingleSend
{
    // Flows through every handler, including those that copy the request.
    private static readonly AsyncLocal<SingleSend?> Ambient = new();

    private readonly TaskCompletionSource<bool> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _sent;

    /// <summary>Gets the attempt of the current asynchronous flow; null for a request that may be repeated.</summary>
    public static SingleSend? Current => Ambient.Value;

    /// <summary>Gets whether the innermost handler counts the exchanges, so that no other check is required.</summary>
    public bool IsGuarded { get; private set; }

    /// <summary>Gets whether a handler has a copy of the body, which it can send any number of times.</summary>
    public bool IsCopied { get; private set; }

    /// <summary>Sets the attempt as the current one for all calls that follow in the calling method.</summary>
    public static SingleSend Begin() => Ambient.Value = new();

    /// <summary>Claims the single send.</summary>
    /// <returns>False when the attempt was already sent.</returns>
    public bool TryAcquire()
    {
        IsGuarded = true;
        return Interlocked.Exchange(ref _sent, 1) == 0;
    }

    /// <summary>Releases the claim, because the API rejected the request without processing it.</summary>
    public void Release() => Volatile.Write(ref _sent, 0);

    /// <summary>Records that a handler has read the body into memory.</summary>
    public void Copied() => IsCopied = true;

    /// <summary>Records how the exchange ended.</summary>
    public void End(bool succeeded) => _ended.TrySetResult(succeeded);

    /// <summary>Rejects a repetition. A repetition during an exchange waits for it, so that the response of the first exchange is used.</summary>
    /// <exception cref="RepeatedSendException">Always, unless the exchange succeeds; the wait then ends with cancellation.</exception>
    public async Task<HttpResponseMessage> RejectAsync(CancellationToken ct)
    {
        var isRunning = !_ended.Task.IsCompleted;
        if (await _ended.Task.WaitAsync(ct).ConfigureAwait(false) && isRunning)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct).ConfigureAwait(false);
        }

        throw new RepeatedSendException();
    }
}
