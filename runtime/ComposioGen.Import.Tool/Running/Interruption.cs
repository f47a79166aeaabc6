using System.Runtime.InteropServices;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Ctrl-C: the first lets what is under way come to its end, the second ends the run at once, the third the process.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _atOnce = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _signals;

    public Interruption() =>
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];

    /// <summary>Is called at the first signal.</summary>
    public Action? Stopping { get; set; }

    /// <summary>Whether no further row is to be taken up.</summary>
    public bool IsStopping => Volatile.Read(ref _signals) > 0;

    /// <summary>Ends the run at once.</summary>
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
        context.Cancel = signals <= 2;
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
