namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Converts ascending offsets in a JSON text to lines and columns.</summary>
internal ref struct JsonPlaces
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly TextPlace _start;
    private long _line;
    private int _lineStart;
    private int _seen;

    public JsonPlaces(ReadOnlySpan<byte> json, TextPlace start)
    {
        _json = json;
        _start = start;
        _line = start.Line;
    }

    public TextPlace At(int offset)
    {
        while (_json[_seen..offset].IndexOf((byte)'\n') is >= 0 and var end)
        {
            _seen += end + 1;
            _line++;
            _lineStart = _seen;
        }

        _seen = offset;
        return new(_line, _line == _start.Line ? _start.Column + offset : offset - _lineStart + 1);
    }
}
