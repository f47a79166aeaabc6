namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Counts of an import: by outcome, and of what went wrong by reason. Its size does not grow with the number of rows.</summary>
internal sealed class Tally
{
    // Reasons that hold an id are all different; after these they are counted together.
    private const int MostReasons = 200;

    private readonly long[] _counts = new long[Enum.GetValues<OutcomeKind>().Length];
    private readonly Dictionary<(OutcomeKind Kind, string Reason), long> _reasons = [];

    /// <summary>The reason under which those are counted that are too many to be told apart.</summary>
    public const string Others = "other reasons";

    /// <summary>Rows that are done with.</summary>
    public long Done => _counts.Sum();

    /// <summary>Rows that are as they should be.</summary>
    public long Good => this[OutcomeKind.Connected] + this[OutcomeKind.AlreadyConnected] + this[OutcomeKind.Valid];

    /// <summary>Rows of a kind.</summary>
    public long this[OutcomeKind kind] => _counts[(int)kind];

    /// <summary>What went wrong, the most frequent first.</summary>
    public IEnumerable<(OutcomeKind Kind, string Reason, long Count)> Reasons =>
        _reasons.Select(pair => (pair.Key.Kind, pair.Key.Reason, pair.Value)).OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Reason, StringComparer.Ordinal);

    /// <summary>Gets how many rows failed for the reason of an outcome so far.</summary>
    public long CountOf(Outcome outcome) =>
        _reasons.TryGetValue((outcome.Kind, outcome.Reason ?? ""), out var count) ? count : _reasons.GetValueOrDefault((outcome.Kind, Others));

    public void Add(Outcome outcome)
    {
        _counts[(int)outcome.Kind]++;
        if (outcome.IsGood)
        {
            return;
        }

        var reason = (outcome.Kind, outcome.Reason ?? "");
        reason = _reasons.ContainsKey(reason) || _reasons.Count < MostReasons ? reason : (outcome.Kind, Others);
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
    }
}
