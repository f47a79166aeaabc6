using System.Runtime.InteropServices;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Handles Ctrl+C: the first completes pending requests, the second ends the run immediately, the third ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _atOnce = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _signals;

    public Interruption() =>
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];

    /// <summary>Gets or sets the callback for the first signal.</summary>
    public Action? Stopping { get; set; }

    /// <summary>Gets whether no further row should be started.</summary>
    public bool IsStopping => Volatile.Read(ref _signals) > 0;

    /// <summary>Gets the token that ends the run immediately.</summary>
    public CancellationToken AtOnce => _atOnce.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _atOnce.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        var signals = Interlocked.Increment(ref _signals);

        // Before the run, there are no pending requests to complete, and opening a pipe may block indefinitely.
        context.Cancel = signals <= 2 && Stopping is not null;
        if (signals == 1)
        {
            Stopping?.Invoke();
        }
        else if (signals == 2)
        {
            _atOnce.Cancel();
        }
    }
}
