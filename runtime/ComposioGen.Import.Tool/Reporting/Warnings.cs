using System.Globalization;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Counts warnings, with the first lines of each. Uses bounded memory.</summary>
internal sealed class Warnings
{
    private const int MostTexts = 200;
    private const int MostLines = 5;

    private readonly Dictionary<string, (long Count, List<long> Lines)> _warnings = new(StringComparer.Ordinal);

    /// <summary>Adds a warning.</summary>
    public void Add(RowWarning warning)
    {
        if (!_warnings.TryGetValue(warning.Text, out var found))
        {
            if (_warnings.Count == MostTexts)
            {
                return;
            }

            found = (0, []);
        }

        if (found.Lines.Count < MostLines)
        {
            found.Lines.Add(warning.Place.Line);
        }

        _warnings[warning.Text] = (found.Count + 1, found.Lines);
    }

    /// <summary>Gets the warnings, each with the number of affected rows.</summary>
    public IEnumerable<string> Lines => _warnings.Select(pair => string.Create(
        CultureInfo.InvariantCulture,
        $"Warning: {pair.Key} {DisplayText.Count(pair.Value.Count)} {(pair.Value.Count == 1 ? "row, line" : "rows, lines")} {string.Join(", ", pair.Value.Lines)}{(pair.Value.Count > MostLines ? " ..." : "")}."));
}
