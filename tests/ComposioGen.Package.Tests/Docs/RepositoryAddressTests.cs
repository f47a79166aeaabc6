namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the address of the repository is specified in one location.</summary>
public sealed class RepositoryAddressTests
{
    private static readonly string[] Kinds = [".md", ".cs", ".csproj", ".props", ".targets", ".json", ".yml", ".txt", ".xaml"];

    private static readonly string[] IgnoredFolders = ["bin", "obj", ".git", "artifacts", "_site", "TestResults"];

    [Fact]
    public void Address_OfTheRepository_IsInOneFile()
    {
        var files = Find(new DirectoryInfo(Repository.Root))
            .Where(file => File.ReadAllText(file.FullName).Contains(Repository.Url, StringComparison.OrdinalIgnoreCase))
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName));

        files.ShouldBe(["Directory.Build.props"]);
    }

    private static IEnumerable<FileInfo> Find(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => Kinds.Contains(file.Extension))
            .Concat(folder.EnumerateDirectories().Where(child => !IgnoredFolders.Contains(child.Name)).SelectMany(Find));
}
