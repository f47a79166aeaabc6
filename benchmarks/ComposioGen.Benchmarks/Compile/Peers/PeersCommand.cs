using ComposioGen.Benchmarks.Generation;
using ComposioGen.Benchmarks.Imports;

namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>
/// Measures the build costs of the generated code, compared with that of NSwag and Kiota for the same document: <c>compile --peers [--runs 7] [--cold-runs 5]</c>.
/// The builds alternate, and the figures are medians.
/// </summary>
internal static class PeersCommand
{
    /// <summary>Builds the projects in turn and prints the targets and the results.</summary>
    public static void Run(Arguments arguments)
    {
        if (BenchmarkDocument.Published is not { } published)
        {
            Console.WriteLine("Skipped: there is no published document. Name one with COMPOSIOGEN_PUBLISHED_DOCUMENT.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("compile-peers");
        try
        {
            PeerTools.Restore();
            ReadyToRunImages.Compile();
            var projects = Create(folder.FullName, published.Path);
            Measure(projects, arguments.Number("--runs", 7), arguments.Number("--cold-runs", 5));
            PeersTable.Print(projects, Median(arguments.Number("--cold-runs", 5), projects.Own.Project.GeneratorSeconds));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static MeasuredProjects Create(string folder, string published) => new(
        Empty: Create(folder, "empty", new Sources.None()),
        Own: Create(folder, "own", new Sources.ComposioGen(BenchmarkDocument.Own.Path)),
        Published: Create(folder, "published", new Sources.ComposioGen(published)),
        NSwag: Create(folder, "nswag", PeerTools.NSwag(published)),
        Kiota: Create(folder, "kiota", PeerTools.Kiota(published)));

    private static MeasuredProject Create(string folder, string name, Sources sources)
    {
        Console.Error.WriteLine($"Creating {name}.");
        return new(CompiledProject.Create(Path.Combine(folder, name), sources));
    }

    private static void Measure(MeasuredProjects projects, int runs, int coldRuns)
    {
        MeasuredProject[] all = [projects.Empty, projects.Own, projects.Published, projects.NSwag, projects.Kiota];
        for (var run = 0; run < runs; run++)
        {
            Console.Error.WriteLine($"Edit {run + 1} of {runs}.");
            Array.ForEach(all, static project => project.MeasureEdit());
        }

        for (var run = 0; run < coldRuns; run++)
        {
            Console.Error.WriteLine($"Cold build {run + 1} of {coldRuns}.");
            Array.ForEach(all, static project => project.MeasureCold());
        }
    }

    private static double Median(int runs, Func<double> measure) => Enumerable.Range(0, runs).Select(_ => measure()).Order().ElementAt(runs / 2);
}
