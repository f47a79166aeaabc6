using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that links within the repository have a target, and that the index contains every page.</summary>
public sealed class MarkdownLinkTests
{
    private const string Index = "docs/README.md";

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_RelativeLinks_ReferToFileAndAnchor(string name)
    {
        var page = MarkdownPage.Of(name);

        page.Links().Where(link => !IsExternal(link.Target)).Select(link => ProblemOf(page, link.Target) is { } problem ? $"{name}:{link.Line} {problem}" : null)
            .OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void Index_EveryPageOfDocs_IsLinked()
    {
        var index = MarkdownPage.Of(Index);
        var linked = index.Links().Select(link => link.Target.Split('#')[0]).ToHashSet(StringComparer.Ordinal);

        MarkdownPage.All
            .Where(page => Path.GetDirectoryName(page.Name) == "docs" && page.Name != Index)
            .Select(page => Path.GetFileName(page.Name))
            .Where(file => !linked.Contains(file))
            .ShouldBeEmpty();
    }

    private static bool IsExternal(string target) =>
        target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);

    private static string? ProblemOf(MarkdownPage page, string target)
    {
        var (file, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
        var path = file.Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, file));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return $"leads to '{target}', which does not exist";
        }

        var linked = MarkdownPage.All.SingleOrDefault(other => other.Path == path);
        return anchor is null || linked is null || linked.Anchors().Contains(anchor) ? null : $"leads to '{target}', which has no such heading";
    }
}
