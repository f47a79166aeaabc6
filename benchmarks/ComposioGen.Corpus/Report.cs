using ComposioGen.Corpus.Documents;
using ComposioGen.Corpus.Generation;
using ComposioGen.Corpus.Peers;
using ComposioGen.Corpus.RoundTrip;

namespace ComposioGen.Corpus;

/// <summary>Prints a line for each document, and the sums for each version of OpenAPI.</summary>
internal sealed class Report(IReadOnlyList<PeerGenerator> peers)
{
    private const int DifferencesShown = 3;

    private readonly SortedDictionary<string, ReportSums> _sums = new(StringComparer.Ordinal);

    /// <summary>Generates and compiles one document, and reads and writes its examples.</summary>
    public void Add(CorpusDocument document)
    {
        var text = document.ReadText();
        var generated = Generated.Of(document.FullPath, text);
        var trip = generated.Assembly is { } sdk ? RoundTripResult.Of(text, sdk) : new RoundTripResult(0, [], []);
        var compiling = peers.Where(peer => peer.Compiles(document.FullPath)).ToList();
        var version = CorpusDocument.VersionOf(text) is { Length: > 3 } full ? full[..3] : "?";
        if (!_sums.TryGetValue(version, out var sums))
        {
            _sums[version] = sums = new ReportSums();
        }

        sums.Add(generated, trip, compiling.Select(peer => peer.Name));
        var verdict = generated.IsClean ? "clean   " : generated.Compiles ? "compiles" : "FAILS   ";
        var reported = string.Join(' ', generated.Reported.GroupBy(diagnostic => diagnostic.Id).Select(group => $"{group.Key}x{group.Count()}"));
        var others = string.Concat(peers.Select(peer => $" {peer.Name}:{(compiling.Contains(peer) ? "compiles" : "FAILS")}"));
        Console.WriteLine($"{verdict} {version} {generated.GenerationTime.TotalSeconds,5:0.0}s  examples {trip.Same} same, {trip.Rejected.Count} rejected, {trip.Differences.Count} differ {others}  {document.File}  {reported}");
        foreach (var detail in generated.Problems.GroupBy(diagnostic => diagnostic.Id).SelectMany(group => group.Take(DifferencesShown)).Select(problem => problem.ToString()).Concat(trip.Differences.Take(DifferencesShown)).Concat(trip.Rejected.Take(DifferencesShown)))
        {
            Console.WriteLine("    " + detail);
        }
    }

    /// <summary>Prints the sums.</summary>
    public void Finish()
    {
        foreach (var (version, sums) in _sums)
        {
            Console.WriteLine($"OpenAPI {version}: {sums.Print(peers.Select(peer => peer.Name))}");
        }
    }
}
