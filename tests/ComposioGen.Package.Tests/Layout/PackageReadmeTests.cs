using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Layout;

/// <summary>Verifies that the links of package pages are absolute, because they are displayed outside of the repository.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PackageReadmeTests(PackedFeed feed)
{
    [Fact]
    public void Readme_EveryPackage_LinksAbsolutelyToWhatExists()
    {
        var pages = Repository.Url + "/blob/main/";
        foreach (var id in PackageIds())
        {
            using var package = new PackageFile(feed.PathOf(id));
            var targets = Link().Matches(package.ReadText("README.md")).Select(match => match.Groups["target"].Value).ToList();

            targets.ShouldNotBeEmpty(id);
            targets.Where(target => !target.StartsWith("https://", StringComparison.Ordinal)).ShouldBeEmpty(id);
            targets.Where(target => target.StartsWith(pages, StringComparison.Ordinal))
                .Select(target => target[pages.Length..].Split('#')[0])
                .Where(path => !File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path)))
                .ShouldBeEmpty(id);
        }
    }

    [Fact]
    public void Readme_EveryPackage_IsItsOwn() =>
        PackageIds().Where(id => !ReadmeOf(id).StartsWith($"# {(id == "ComposioGen.Import.Tool" ? "composio-import" : id)}\n", StringComparison.Ordinal)).ShouldBeEmpty();

    private string ReadmeOf(string id)
    {
        using var package = new PackageFile(feed.PathOf(id));
        return package.ReadText("README.md").ReplaceLineEndings("\n");
    }

    private IEnumerable<string> PackageIds() =>
        Directory.EnumerateFiles(feed.Folder, $"ComposioGen*.{PackedFeed.Version}.nupkg")
            .Select(path => Path.GetFileName(path).Replace($".{PackedFeed.Version}.nupkg", "", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!`)\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();
}
