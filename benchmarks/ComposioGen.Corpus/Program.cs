using ComposioGen.Corpus;
using ComposioGen.Corpus.Documents;
using ComposioGen.Corpus.Peers;

var options = CorpusOptions.Parse(args);
var skipped = new List<string>();
var documents = options.Files.Count > 0
    ? options.Files.Select(file => new CorpusDocument("", file, Path.GetFullPath(file))).ToList()
    : CorpusList.Load(options.CacheFolder, skipped).Where(document => document.File.Contains(options.Filter, StringComparison.OrdinalIgnoreCase)).ToList();
var peers = new List<PeerGenerator>();
foreach (var peer in options.ComparesPeers ? PeerGenerator.All : [])
{
    if (peer.Prepare(options.CacheFolder) is { } reason)
    {
        skipped.Add(reason);
    }
    else
    {
        peers.Add(peer);
    }
}

foreach (var reason in skipped)
{
    Console.WriteLine("skipped " + reason);
}

var report = new Report(peers);
foreach (var document in documents)
{
    report.Add(document);
}

report.Finish();
