using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Docs.Pages;

/// <summary>A table of a page.</summary>
/// <param name="Columns">The texts of the header.</param>
/// <param name="Rows">The rows below the header.</param>
internal sealed partial record MarkdownTable(IReadOnlyList<string> Columns, IReadOnlyList<MarkdownRow> Rows)
{
    /// <summary>Returns the tables among lines: each run of lines that begin with a bar, with its header and the line below it.</summary>
    public static IReadOnlyList<MarkdownTable> In(IEnumerable<(int Number, string Text)> lines)
    {
        var tables = new List<MarkdownTable>();
        var run = new List<MarkdownRow>();
        foreach (var (number, text) in lines.Append((0, "")))
        {
            if (text.StartsWith('|'))
            {
                run.Add(new MarkdownRow(number, [.. Bar().Split(text.Trim().Trim('|')).Select(cell => cell.Trim())]));
                continue;
            }

            if (run.Count > 2)
            {
                tables.Add(new MarkdownTable(run[0].Cells, run[2..]));
            }

            run = [];
        }

        return tables;
    }

    /// <summary>Returns the position of a column; -1 when the table does not have it.</summary>
    public int IndexOf(string column) => Columns.ToList().IndexOf(column);

    // A bar within a code span belongs to the code.
    [GeneratedRegex(@"\|(?=(?:[^`]*`[^`]*`)*[^`]*$)")]
    private static partial Regex Bar();
}
