using System.Globalization;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Counts warnings, with the first lines of each. Uses bounded memory.</summary>
internal sealed class Warnings
{
    private const int MostTexts = 200;
    private const int MostLines = 5;

    private readonly Dictionary<string, (long Count, List<RowWarning> First)> _warnings = new(StringComparer.Ordinal);

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

        if (found.First.Count < MostLines)
        {
            found.First.Add(warning);
        }

        _warnings[warning.Text] = (found.Count + 1, found.First);
    }

    /// <summary>Returns the warnings, each with the number of affected rows and the location of the first ones.</summary>
    /// <param name="byRecord">Whether lines contain several rows, so that rows are identified by their one-based number.</param>
    public IEnumerable<string> Lines(bool byRecord) => _warnings.Select(pair => string.Create(
        CultureInfo.InvariantCulture,
        $"Warning: {pair.Key} {DisplayText.Count(pair.Value.Count)} {(pair.Value.Count == 1 ? "row" : "rows")}, {(byRecord ? "record" : "line")}{(pair.Value.Count == 1 ? "" : "s")} {string.Join(", ", pair.Value.First.Select(warning => byRecord ? warning.Position + 1 : warning.Place.Line))}{(pair.Value.Count > MostLines ? " ..." : "")}."));
}
