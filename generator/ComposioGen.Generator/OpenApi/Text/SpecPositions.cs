namespace ComposioGen.Generator.OpenApi.Text;

/// <summary>
/// Where the parts of a document stand in its text. The text is looked through when the first position is asked for, because a sound
/// document needs none.
/// </summary>
internal sealed class SpecPositions
{
    private readonly Lazy<SpecPlace> _root;
    private readonly Lazy<LineStarts> _lines;

    public SpecPositions(string text)
    {
        _root = new Lazy<SpecPlace>(() => SpecPlace.Root(text));
        _lines = new Lazy<LineStarts>(() => new LineStarts(text));
    }

    /// <summary>The zero-based line and column; of a member, those of its name. A pointer that leads nowhere gives the nearest
    /// place above it, and a text that is no JSON its beginning.</summary>
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
