using System.Text.RegularExpressions;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Verifies that docs/parity.md has every row, and that the tests of every row exist.</summary>
public sealed partial class ParityTableTests
{
    // The number of rows in each section.
    private static readonly Dictionary<char, int> Sections = new()
    {
        ['A'] = 20,
        ['B'] = 14,
        ['C'] = 9,
        ['D'] = 4,
        ['E'] = 13,
        ['F'] = 10,
        ['G'] = 8,
        ['H'] = 12,
        ['I'] = 13,
        ['J'] = 16,
        ['K'] = 15,
        ['L'] = 8,
    };

    private static readonly string Root = FindRoot();

    private static readonly List<Row> Rows = [.. File.ReadLines(Path.Combine(Root, "docs", "parity.md")).Select(Parse).OfType<Row>()];

    [Fact]
    public void Table_EveryRow_IsUnique() => Rows.Select(row => row.Id).ShouldBe(
        Sections.SelectMany(section => Enumerable.Range(1, section.Value).Select(number => $"{section.Key}{number}")));

    [Fact]
    public void Table_EveryRow_HasVerdictAndReasonForDifference() =>
        Rows.Where(row => row.Verdict is not ("same" or "better") && !row.Verdict.StartsWith("differs: ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Table_EveryRow_NamesExistingTests()
    {
        var tests = FindTests();
        Rows.Where(row => row.Tests.Count == 0).ShouldBeEmpty();
        Rows.SelectMany(row => row.Tests.Where(test => !tests.Contains(test)).Select(test => $"{row.Id}: {test}")).ShouldBeEmpty();
    }

    [Fact]
    public void Table_EveryClaimedRow_Exists()
    {
        var claimed = SourceFiles().SelectMany(file => Claim().Matches(File.ReadAllText(file)).Select(match => match.Groups["row"].Value)).ToHashSet();
        claimed.Except(Rows.Select(row => row.Id)).ShouldBeEmpty();
    }

    private static HashSet<string> FindTests() => SourceFiles()
        .SelectMany(file => Test().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileNameWithoutExtension(file)}.{match.Groups["name"].Value}"))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles() => Directory
        .EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static Row? Parse(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length == 7 && RowId().IsMatch(cells[1])
            ? new Row(cells[1], cells[4], [.. Name().Matches(cells[5]).Select(match => match.Groups["name"].Value)])
            : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "docs", "parity.md")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex("^[A-L][0-9]+$")]
    private static partial Regex RowId();

    [GeneratedRegex("`(?<name>[A-Za-z0-9_.]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"Trait\(""row"", ""(?<row>[A-Z0-9]+)""\)")]
    private static partial Regex Claim();

    [GeneratedRegex(@"\[(?:Fact|Theory)\](?:\s*(?:\[[^\n]*\]|//[^\n]*))*\s*public (?:static )?(?:async )?(?:Task|void) (?<name>\w+)\(")]
    private static partial Regex Test();

    private sealed record Row(string Id, string Verdict, IReadOnlyList<string> Tests);
}
