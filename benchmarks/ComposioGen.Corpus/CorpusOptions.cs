namespace ComposioGen.Corpus;

/// <summary>Represents the command line.</summary>
/// <param name="CacheFolder">The folder for packages and tools.</param>
/// <param name="Filter">A part of the paths of the documents to use.</param>
/// <param name="ComparesPeers">Whether other generators are run as well.</param>
/// <param name="Files">The documents to use instead of those of the packages.</param>
internal sealed record CorpusOptions(string CacheFolder, string Filter, bool ComparesPeers, IReadOnlyList<string> Files)
{
    public static CorpusOptions Parse(string[] args)
    {
        var cache = Path.Combine(Path.GetTempPath(), "composiogen-corpus");
        var filter = "";
        var peers = false;
        var files = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--cache":
                    cache = args[++i];
                    break;
                case "--filter":
                    filter = args[++i];
                    break;
                case "--peers":
                    peers = true;
                    break;
                default:
                    files.Add(args[i]);
                    break;
            }
        }

        return new(cache, filter, peers, files);
    }
}
