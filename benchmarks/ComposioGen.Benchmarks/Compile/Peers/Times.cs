namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>How long runs took.</summary>
internal sealed class Times
{
    private readonly List<double> _seconds = [];

    /// <summary>The median, in seconds.</summary>
    public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

    /// <summary>Adds a run.</summary>
    public void Add(TimeSpan elapsed) => _seconds.Add(elapsed.TotalSeconds);
}
