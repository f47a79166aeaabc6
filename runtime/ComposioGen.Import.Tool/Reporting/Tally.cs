namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Counts the outcomes of an import, and its problems by reason. Uses bounded memory.</summary>
internal sealed class Tally
{
    // Reasons that contain an ID are all different; beyond this number they are counted together.
    private const int MostReasons = 200;

    private readonly long[] _counts = new long[Enum.GetValues<OutcomeKind>().Length];
    private readonly Dictionary<(OutcomeKind Kind, string Reason), long> _reasons = [];

    /// <summary>The reason for problems beyond the maximum number of distinct reasons.</summary>
    public const string Others = "other reasons";

    /// <summary>Gets the number of completed rows.</summary>
    public long Done => _counts.Sum();

    /// <summary>Gets the number of rows that are connected or valid.</summary>
    public long Good => this[OutcomeKind.Connected] + this[OutcomeKind.AlreadyConnected] + this[OutcomeKind.Valid];

    /// <summary>Gets the number of valid rows that could not be compared with the auth config or its toolkit.</summary>
    public long Unchecked { get; private set; }

    /// <summary>Gets the number of rows with an outcome.</summary>
    public long this[OutcomeKind kind] => _counts[(int)kind];

    /// <summary>Gets the problems, the most frequent first.</summary>
    public IEnumerable<(OutcomeKind Kind, string Reason, long Count)> Reasons =>
        _reasons.Select(pair => (pair.Key.Kind, pair.Key.Reason, pair.Value)).OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Reason, StringComparer.Ordinal);

    /// <summary>Returns the number of rows that have failed for the reason of an outcome.</summary>
    public long CountOf(Outcome outcome) =>
        _reasons.TryGetValue((outcome.Kind, outcome.Reason ?? ""), out var count) ? count : _reasons.GetValueOrDefault((outcome.Kind, Others));

    public void Add(Outcome outcome)
    {
        _counts[(int)outcome.Kind]++;
        Unchecked += outcome.IsUnchecked ? 1 : 0;
        if (outcome.IsGood)
        {
            return;
        }

        var reason = (outcome.Kind, outcome.Reason ?? "");
        reason = _reasons.ContainsKey(reason) || _reasons.Count < MostReasons ? reason : (outcome.Kind, Others);
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
    }
}
