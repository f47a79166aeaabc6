namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>
/// Finds the positions of document parts in the text. The text is scanned on first use, because a valid document needs no positions.
/// </summary>
internal sealed class SpecPositions
{
    private readonly Lazy<SpecLocation> _root;
    private readonly Lazy<LineStarts> _lines;

    public SpecPositions(string text)
    {
        _root = new Lazy<SpecLocation>(() => SpecLocation.Root(text));
        _lines = new Lazy<LineStarts>(() => new LineStarts(text));
    }

    /// <summary>
    /// Returns the zero-based line and column of a pointer; for a member, those of its name. A dangling pointer returns the nearest ancestor,
    /// and invalid JSON the start.
    /// </summary>
    public (int Line, int Column) Find(string pointer)
    {
        var place = _root.Value;
        foreach (var segment in JsonPointer.Split(pointer))
        {
            if (place.Child(segment) is not { } child)
            {
                break;
            }

            place = child;
        }

        return _lines.Value.Position(place.Offset);
    }
}
