using System.Globalization;
using System.Text.RegularExpressions;

namespace ComposioGen.Benchmarks.Compile.Peers;

/// <summary>Represents a class library of a user, built like by a user.</summary>
internal sealed partial class CompiledProject
{
    private readonly string _folder;
    private readonly Sources _sources;
    private int _edits;

    private CompiledProject(string folder, Sources sources)
    {
        _folder = folder;
        _sources = sources;
    }

    private string Generated => Path.Combine(_folder, "obj", "generated");

    private string Assembly => Path.Combine(_folder, "bin", "Release", "net10.0", "Project.dll");

    /// <summary>Writes the project, generates its sources, restores it and builds it once.</summary>
    public static CompiledProject Create(string folder, Sources sources)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Project.csproj"), ProjectFile.Text(sources));
        var project = new CompiledProject(folder, sources);
        project.Edit();
        project.Generate();
        Tool.Run(folder, "restore", "-v", "q");
        project.Build("--no-incremental", "-p:UseSharedCompilation=true");
        return project;
    }

    /// <summary>Changes one C# file and builds with the compiler server.</summary>
    public TimeSpan BuildAfterEdit()
    {
        Edit();
        return Build("-p:UseSharedCompilation=true").Elapsed;
    }

    /// <summary>Builds the assembly from the document without the compiler server.</summary>
    public TimeSpan BuildFromDocument() => Generate() + Build("--no-incremental", "-p:UseSharedCompilation=false").Elapsed;

    /// <summary>Returns the seconds that the compiler reports for ComposioGen's generator in a build without the compiler server.</summary>
    public double GeneratorSeconds()
    {
        var output = Build("--no-incremental", "-p:UseSharedCompilation=false", "-p:ReportAnalyzer=true", "-v", "d").Output;
        return double.Parse(ReportedSeconds().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the size of the generated code and of the assembly.</summary>
    public CompiledSize Size()
    {
        var folder = _sources is Sources.ComposioGen ? Emit() : Path.Combine(_folder, "Generated");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
        return new(files.Length, files.Sum(static file => File.ReadLines(file).Count()), new FileInfo(Assembly).Length);
    }

    [GeneratedRegex(@"^\s+([0-9.]+)\s+\S+\s+ComposioGen\.Generator\.ComposioGenerator\b", RegexOptions.Multiline)]
    private static partial Regex ReportedSeconds();

    private string Emit()
    {
        Build("--no-incremental", "-p:UseSharedCompilation=true", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={Generated}");
        return Generated;
    }

    private TimeSpan Generate() =>
        _sources is Sources.Written written ? Tool.Run(PeerTools.Folder, written.Command(Path.Combine(_folder, "Generated"))).Elapsed : default;

    private (TimeSpan Elapsed, string Output) Build(params string[] options) =>
        Tool.Run(_folder, ["build", "--no-restore", "-c", "Release", "-v", "q", "--nologo", .. options]);

    private void Edit() =>
        File.WriteAllText(Path.Combine(_folder, "Edited.cs"), $"internal static class Edited {{ public const int Times = {++_edits}; }}");
}
