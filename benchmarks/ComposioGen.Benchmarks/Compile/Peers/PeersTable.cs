using System.Globalization;

namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Creates the tables that the command prints.</summary>
internal static class PeersTable
{
    /// <summary>Prints the costs of each generator, and the targets with the results.</summary>
    public static void Print(MeasuredProjects projects, double generatorSeconds)
    {
        PrintProjects(projects);
        Console.WriteLine();
        PrintTargets(projects, generatorSeconds);
    }

    private static void PrintProjects(MeasuredProjects projects)
    {
        Console.WriteLine("| project | edit, over an empty project | document to assembly, over an empty project | files | lines | assembly |");
        Console.WriteLine("|---|---|---|---|---|---|");
        PrintProject("ComposioGen, own document", projects.Own, projects.Empty);
        PrintProject("ComposioGen, published document", projects.Published, projects.Empty);
        PrintProject("NSwag 14.7.1, published document", projects.NSwag, projects.Empty);
        PrintProject("Kiota 1.38.0, published document", projects.Kiota, projects.Empty);
    }

    private static void PrintProject(string name, MeasuredProject project, MeasuredProject empty)
    {
        var size = project.Project.Size();
        Print($"| {name} | {project.EditOver(empty):+0.00;-0.00} s | {project.ColdOver(empty):+0.00;-0.00} s | {size.Files:n0} | {size.Lines:n0} | {size.Kilobytes:n0} KB |");
    }

    private static void PrintTargets(MeasuredProjects projects, double generatorSeconds)
    {
        var own = projects.Own.Project.Size();
        var published = projects.Published.Project.Size();
        Console.WriteLine("| what | measured | target |");
        Console.WriteLine("|---|---|---|");
        Print($"| edit of one file, published document, beside NSwag's | {projects.Published.EditOver(projects.Empty) / projects.NSwag.EditOver(projects.Empty):f2} | 0.90 |");
        Print($"| edit of one file, own document | {projects.Own.EditOver(projects.Empty):+0.00;-0.00} s | +0.35 s |");
        Print($"| document to assembly, published document, beside NSwag's | {projects.Published.ColdOver(projects.Empty) / projects.NSwag.ColdOver(projects.Empty):f2} | 0.65 |");
        Print($"| assembly, published and own document | {published.Kilobytes:n0} KB, {own.Kilobytes:n0} KB | 468 KB, 250 KB |");
        Print($"| lines, published and own document | {published.Lines:n0}, {own.Lines:n0} | 19,600, 10,000 |");
        Print($"| the generator, own document, without a compiler server | {generatorSeconds:f2} s | 0.40 s |");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
