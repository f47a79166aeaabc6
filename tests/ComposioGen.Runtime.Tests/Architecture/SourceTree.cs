using System.Text.RegularExpressions;

namespace Composio.Runtime.Tests;

/// <summary>The C# files of the repository, as far as they are source and neither built nor verified output.</summary>
internal static partial class SourceTree
{
    /// <summary>Gets the root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Returns the source files below a folder of the repository, as paths relative to it with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string folder = "")
    {
        var start = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(start, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(start, file).Replace('\\', '/'))
            .Where(static file => !OutputFolder().IsMatch(file) && !file.Contains(".verified.", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .ToList();
    }

    // The paths that the compiler records are not those of the machine in a deterministic build.
    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("(^|/)(bin|obj|artifacts|\\.[^/]+)/")]
    private static partial Regex OutputFolder();
}
