using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Docs.Pages;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line of the page, counted from 1.</param>
/// <param name="Cells">The texts of the cells.</param>
internal sealed partial record MarkdownRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Returns the code spans of a cell.</summary>
    public IReadOnlyList<string> CodeIn(int column) => [.. CodeSpan().Matches(Cells[column]).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex CodeSpan();
}
