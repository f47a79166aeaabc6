namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Records the durations of runs.</summary>
internal sealed class Times
{
    private readonly List<double> _seconds = [];

    /// <summary>Gets the median, in seconds.</summary>
    public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

    /// <summary>Adds a run.</summary>
    public void Add(TimeSpan elapsed) => _seconds.Add(elapsed.TotalSeconds);
}
