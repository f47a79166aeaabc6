using ComposioGen.Corpus.Generation;
using ComposioGen.Corpus.RoundTrip;

namespace ComposioGen.Corpus;

/// <summary>Represents the sums over the documents of one OpenAPI version.</summary>
internal sealed class ReportSums
{
    private readonly Dictionary<string, int> _peers = new(StringComparer.Ordinal);
    private int _documents;
    private int _clean;
    private int _compile;
    private int _same;
    private int _rejected;
    private int _differ;

    /// <summary>Adds a document.</summary>
    public void Add(Generated generated, RoundTripResult trip, IEnumerable<string> compilingPeers)
    {
        _documents++;
        _clean += generated.IsClean ? 1 : 0;
        _compile += generated.Compiles ? 1 : 0;
        _same += trip.Same;
        _rejected += trip.Rejected.Count;
        _differ += trip.Differences.Count;
        foreach (var peer in compilingPeers)
        {
            _peers[peer] = _peers.GetValueOrDefault(peer) + 1;
        }
    }

    /// <summary>Returns the sums in one line.</summary>
    public string Print(IEnumerable<string> peers) =>
        $"{_documents} documents, clean {_clean}, compile {_compile}{string.Concat(peers.Select(peer => $", {peer} compiles {_peers.GetValueOrDefault(peer)}"))}; "
        + $"{_same + _rejected + _differ} examples: {_same} written as they were read, {_rejected} rejected, {_differ} differ";
}
