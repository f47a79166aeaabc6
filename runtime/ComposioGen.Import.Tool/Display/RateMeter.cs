namespace ComposioGen.Import.Tool.Display;

/// <summary>Measures rows per second over the last seconds.</summary>
internal sealed class RateMeter(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    private readonly Queue<(long At, long Done)> _samples = new([(time.GetTimestamp(), 0)]);

    /// <summary>Records the number of completed rows.</summary>
    /// <returns>Rows per second.</returns>
    public double Measure(long done)
    {
        var now = time.GetTimestamp();
        _samples.Enqueue((now, done));
        while (_samples.Count > 2 && time.GetElapsedTime(_samples.Peek().At, now) > Window)
        {
            _samples.Dequeue();
        }

        var (at, before) = _samples.Peek();
        var seconds = time.GetElapsedTime(at, now).TotalSeconds;
        return seconds > 0 ? (done - before) / seconds : 0;
    }
}
