namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>Contains the starts of the lines of a text.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _starts.Add(end + 1);
        }
    }

    /// <summary>Returns the zero-based line and column of a character.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
