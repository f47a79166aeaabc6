namespace ComposioGen.Corpus;

/// <summary>The command line.</summary>
internal sealed record CorpusOptions(string CacheFolder, string Filter, IReadOnlyList<string> Files)
{
    public static CorpusOptions Parse(string[] args)
    {
        var cache = Path.Combine(Path.GetTempPath(), "composiogen-corpus");
        var filter = "";
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
                default:
                    files.Add(args[i]);
                    break;
            }
        }

        return new(cache, filter, files);
    }
}
