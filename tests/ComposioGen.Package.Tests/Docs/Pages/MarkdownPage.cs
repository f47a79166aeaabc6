using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Docs.Pages;

/// <summary>A Markdown file of the repository.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string[] IgnoredFolders = ["bin", "obj", ".git", "node_modules", "artifacts", "_site", "TestResults"];

    private readonly string[] _lines;

    private MarkdownPage(string path)
    {
        Path = path;
        Name = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        _lines = File.ReadAllLines(path);
    }

    /// <summary>Gets the full path.</summary>
    public string Path { get; }

    /// <summary>Gets the path relative to the repository.</summary>
    public string Name { get; }

    /// <summary>Gets the whole text.</summary>
    public string Text => string.Join('\n', _lines);

    /// <summary>Gets every page of the repository.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
        [.. Find(new DirectoryInfo(Repository.Root)).Select(file => new MarkdownPage(file.FullName)).OrderBy(page => page.Name, StringComparer.Ordinal)];

    /// <summary>Gets the page with a path relative to the repository.</summary>
    public static MarkdownPage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>Returns the lines outside code fences, numbered from 1.</summary>
    public IEnumerable<(int Number, string Text)> Prose()
    {
        var isCode = false;
        for (var i = 0; i < _lines.Length; i++)
        {
            var isFence = _lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (!isCode && !isFence)
            {
                yield return (i + 1, _lines[i]);
            }

            isCode ^= isFence;
        }
    }

    /// <summary>Returns the targets of the links, with the line of each.</summary>
    public IEnumerable<(int Line, string Target)> Links() =>
        from line in Prose()
        from Match match in Link().Matches(CodeSpan().Replace(line.Text, span => new string('x', span.Length)))
        select (line.Number, match.Groups["target"].Value);

    /// <summary>Returns the anchors of the headings in the format of GitHub.</summary>
    public IReadOnlySet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, text) in Prose().Where(line => Heading().IsMatch(line.Text)))
        {
            var title = LinkText().Replace(text.TrimStart('#').Trim(), "${text}").ToLowerInvariant();
            var anchor = string.Concat(title.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ')).Replace(' ', '-');
            var (unique, count) = (anchor, 0);
            while (!anchors.Add(unique))
            {
                unique = $"{anchor}-{++count}";
            }
        }

        return anchors;
    }

    /// <summary>Returns the tables of the page, or of the section with a heading.</summary>
    public IReadOnlyList<MarkdownTable> Tables(string? heading = null) => MarkdownTable.In(Section(heading));

    private IEnumerable<(int Number, string Text)> Section(string? heading)
    {
        if (heading is null)
        {
            return Prose();
        }

        var lines = Prose().SkipWhile(line => !Heading().IsMatch(line.Text) || line.Text.TrimStart('#').Trim() != heading).ToList();
        if (lines.Count == 0)
        {
            throw new InvalidOperationException($"{Name} has no section '{heading}'.");
        }

        return lines.Take(1).Concat(lines.Skip(1).TakeWhile(line => !Heading().IsMatch(line.Text)));
    }

    private static IEnumerable<FileInfo> Find(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Concat(folder.EnumerateDirectories().Where(child => !IgnoredFolders.Contains(child.Name)).SelectMany(Find));

    [GeneratedRegex(@"\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^#{1,6} ")]
    private static partial Regex Heading();
}
