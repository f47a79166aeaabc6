using System.Buffers;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Finds the elements of a JSON array by scanning brackets and strings only.</summary>
/// <param name="arrayStart">The number of bytes before the bracket of the array, when the array is a member of an object.</param>
internal sealed class JsonArraySplitter(int arrayStart = 0)
{
    private readonly ArrayBufferWriter<byte> _element = new();
    private TextPlace _elementStart;
    private long _line = 1;
    private int _column;
    private int _depth;
    private bool _inElement;
    private bool _inString;
    private bool _escaped;
    private bool _tooLong;
    private bool _ended;
    private bool _isBare;
    private bool _behindBracket;
    private bool _hasMore;
    private int _skipped;

    /// <summary>Initializes a splitter for a sequence of objects without an array.</summary>
    public static JsonArraySplitter ForObjects() => new() { _depth = 1, _isBare = true };

    /// <summary>Processes the next bytes.</summary>
    /// <param name="bytes">The next bytes of the input.</param>
    /// <param name="rows">The list that receives the elements that end in the bytes.</param>
    public void Split(ReadOnlySpan<byte> bytes, List<InputRow> rows)
    {
        foreach (var value in bytes)
        {
            Step(value, rows);
            (_line, _column) = value == '\n' ? (_line + 1, 0) : (_line, _column);
        }
    }

    /// <summary>Returns the fault when the input ends here; null for none.</summary>
    public InputRow? End() => _inElement ? InputRow.Bad(_elementStart, "The input ends within this row.")
        : _ended || _isBare ? null
        : InputRow.Bad(new(_line, _column + 1), "The input ends before the end of the array.");

    private void Step(byte value, List<InputRow> rows)
    {
        _column++;
        if (_inElement)
        {
            Within(value, rows);
        }
        else if (_depth == 0)
        {
            Outside(value, rows);
        }
        else if (value == ']' && !_isBare)
        {
            (_depth, _ended) = (0, true);
        }
        else if (value is not ((byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            (_inElement, _elementStart) = (true, new(_line, _column));
            Within(value, rows);
        }
    }

    // A byte order mark and white space may precede the bracket; an object around the array may have members that are not rows.
    private void Outside(byte value, List<InputRow> rows)
    {
        if (!_ended && _skipped++ >= arrayStart && value == '[')
        {
            _depth = 1;
        }
        else if (arrayStart > 0)
        {
            Beside(value, rows);
        }
        else if (_ended && !_hasMore && value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            _hasMore = true;
            rows.Add(InputRow.Bad(new(_line, _column), "The text after the array of rows is not read. The input must be one array of rows."));
        }
    }

    // Another array of objects may contain rows as well.
    private void Beside(byte value, List<InputRow> rows)
    {
        if (_inString)
        {
            WithinString(value);
        }
        else if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            if (value == (byte)'{' && _behindBracket && !_hasMore)
            {
                _hasMore = true;
                rows.Add(InputRow.Note(new(_line, _column), "Another array of objects was skipped. If it contains rows, import it as a separate file."));
            }

            (_inString, _behindBracket) = (value == '"', value == '[');
        }
    }

    private void WithinString(byte value)
    {
        _inString = value != '"' || _escaped;
        _escaped = value == '\\' && !_escaped;
    }

    private void Within(byte value, List<InputRow> rows)
    {
        if (_depth == 1 && !_inString && (value is (byte)',' or (byte)']'))
        {
            // An element that is not an object, such as a number.
            Finish(rows);
            (_depth, _ended) = value == ']' ? (0, true) : (1, false);
            return;
        }

        Keep(value);
        if (_inString)
        {
            WithinString(value);
            return;
        }

        _inString = value == '"';
        _depth += value is (byte)'{' or (byte)'[' ? 1
            : value is (byte)'}' or (byte)']' ? -1
            : 0;
        if (_depth == 1 && (value is (byte)'}' or (byte)']'))
        {
            Finish(rows);
        }
    }

    private void Keep(byte value)
    {
        _tooLong |= _element.WrittenCount >= Limits.LongestRow;
        if (!_tooLong)
        {
            _element.GetSpan(1)[0] = value;
            _element.Advance(1);
        }
    }

    private void Finish(List<InputRow> rows)
    {
        rows.Add(_tooLong ? InputRow.Bad(_elementStart, "The row is longer than 1 MB.") : JsonRow.Read(_element.WrittenSpan, _elementStart));
        _element.ResetWrittenCount();
        (_inElement, _inString, _escaped, _tooLong) = (false, false, false, false);
    }
}
