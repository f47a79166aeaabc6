namespace Composio.Runtime.Tests;

/// <summary>Limits the size of folders and files.</summary>
public sealed class FolderSizeTests
{
    private const int MaxFiles = 15;
    private const int MaxLines = 400;

    [Fact]
    public void Repository_EveryFolder_HasAtMostFifteenFiles() =>
        SourceTree.Files()
            .GroupBy(static file => Path.GetDirectoryName(file)!)
            .Where(static folder => folder.Count() > MaxFiles)
            .Select(static folder => $"{folder.Key}: {folder.Count()} files")
            .ShouldBeEmpty();

    [Fact]
    public void Repository_EveryFile_HasAtMostFourHundredLines() =>
        SourceTree.Files()
            .Where(static file => File.ReadLines(Path.Combine(SourceTree.Root, file)).Count() > MaxLines)
            .ShouldBeEmpty();

    [Fact]
    public void Tests_EveryFile_HasUniqueName() =>
        SourceTree.Files("tests")
            .Select(static file => Path.GetFileName(file))
            .Where(static name => name.EndsWith("Tests.cs", StringComparison.Ordinal))
            .GroupBy(static name => name, StringComparer.Ordinal)
            .Where(static same => same.Count() > 1)
            .Select(static same => same.Key)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("generator/ComposioGen.Generator", "Architecture", "Docs", "Fuzz", "Infrastructure", "PublicSurface", "Upstream")]
    [InlineData("runtime/ComposioGen.Runtime", "Architecture", "Fakes")]
    [InlineData("runtime/ComposioGen.Testing", "Support")]
    [InlineData("runtime/ComposioGen.Import.Tool", "Fixtures", "Slow", "Support")]
    public void Tests_EveryFolder_IsOneOfTheProject(string project, params string[] own)
    {
        string[] Folders(string root) => [.. SourceTree.Files(root).Select(static file => Path.GetDirectoryName(file)!).Distinct()];

        var source = Folders(project);

        Folders($"tests/{Path.GetFileName(project)}.Tests")
            .Where(folder => folder.Length > 0 && !own.Contains(folder.Split('/')[0]) && !Array.Exists(source, known => known == folder || known.StartsWith(folder + "/", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }
}
