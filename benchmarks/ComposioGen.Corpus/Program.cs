using ComposioGen.Corpus;
using ComposioGen.Corpus.Documents;
using ComposioGen.Corpus.Generation;
using Microsoft.CodeAnalysis;

var options = CorpusOptions.Parse(args);
var skipped = new List<string>();
var documents = options.Files.Count > 0
    ? options.Files.Select(file => new CorpusDocument("", file, Path.GetFullPath(file))).ToList()
    : CorpusList.Load(options.CacheFolder, skipped).Where(document => document.File.Contains(options.Filter, StringComparison.OrdinalIgnoreCase)).ToList();
foreach (var reason in skipped)
{
    Console.WriteLine("skipped " + reason);
}

int clean = 0, compiles = 0, all = 0;
foreach (var document in documents)
{
    var text = document.ReadText();
    var generated = Generated.Of(document.FullPath, text);
    all++;
    clean += generated.IsClean ? 1 : 0;
    compiles += generated.Compiles ? 1 : 0;
    var infos = string.Join(" ", generated.Reported.GroupBy(d => d.Id).Select(g => g.Key + "x" + g.Count()));
    Console.WriteLine($"{(generated.IsClean ? "clean   " : generated.Compiles ? "compiles" : "FAILS   ")} {generated.GenerationTime.TotalSeconds,6:0.0}s {document.File} {infos}");
    foreach (var problem in generated.Problems.GroupBy(d => d.Id).SelectMany(g => g.Take(3)))
    {
        Console.WriteLine("    " + problem);
    }
}

Console.WriteLine($"clean {clean}, compiles {compiles} of {all}");
