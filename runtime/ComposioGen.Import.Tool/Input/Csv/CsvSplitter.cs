using System.Runtime.CompilerServices;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>
/// Cuts CSV into rows, which end at a line break outside of quotes. A quote that is not closed costs its own line only, and not what follows:
/// reading goes on behind it. It shows at the end of the input, or where the next quote seems to close a cell in the middle of text.
/// </summary>
internal sealed class CsvSplitter(TextReader reader, char delimiter, long firstLine)
{
    private const string NotClosed = "A quote is opened and not closed.";
    private const int BufferSize = 16 * 1024;

    private string _ahead = "";
    private int _next;
    private bool _ended;
    private long _line = firstLine;

    /// <summary>Reads the rows.</summary>
    public async IAsyncEnumerable<CsvRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new char[BufferSize];
        while (true)
        {
            var record = Cut();
            if (record is not null)
            {
                yield return record;
            }
            else if (_ended)
            {
                yield break;
            }
            else
            {
                var read = await reader.ReadAsync(buffer, cancellationToken);
                _ended = read == 0;
                _ahead = string.Concat(_ahead.AsSpan(_next), buffer.AsSpan(0, read));
                _next = 0;
            }
        }
    }

    // Looks for the end of the row that begins at the next letter; null when it is not there yet.
    private CsvRecord? Cut()
    {
        var text = _ahead.AsSpan(_next);
        var (inQuotes, behindQuote, cellStart) = (false, false, true);
        var i = 0;
        for (; i < text.Length && i <= Limits.LongestRow; i++)
        {
            var letter = text[i];
            if (inQuotes)
            {
                (inQuotes, behindQuote) = (letter != '"', letter == '"');
            }
            else if (letter == '\n')
            {
                return Take(i, 1);
            }
            else if (behindQuote && letter != delimiter && letter is not ('"' or '\r'))
            {
                return TakeLine(text[..i].Contains('\n') ? NotClosed : "Text stands behind a closing quote.");
            }
            else
            {
                // A quote opens at the start of a cell, and again when it is doubled.
                inQuotes = letter == '"' && (cellStart || behindQuote);
                (cellStart, behindQuote) = (letter == delimiter, behindQuote && letter == '\r');
            }

            cellStart &= !inQuotes;
        }

        return i > Limits.LongestRow ? TakeLine(inQuotes ? NotClosed : "The row is longer than 1,048,576 characters.")
            : !_ended ? null
            : inQuotes ? TakeLine(NotClosed)
            : text.Length > 0 ? Take(i, 0)
            : null;
    }

    private CsvRecord Take(int length, int lineBreak)
    {
        var text = _ahead.Substring(_next, length);
        var record = new CsvRecord(_line, text.EndsWith('\r') ? text[..^1] : text, null);
        _next += length + lineBreak;
        _line += record.LineBreaks + lineBreak;
        return record;
    }

    // A row without a proper end: its first line is given up.
    private CsvRecord TakeLine(string fault)
    {
        var end = _ahead.IndexOf('\n', _next);
        if (end < 0 && !_ended)
        {
            SkipToLineBreak();
        }
        else
        {
            _next = end < 0 ? _ahead.Length : end + 1;
        }

        return new(_line++, "", fault);
    }

    private void SkipToLineBreak()
    {
        var letter = 0;
        while (letter != '\n' && (letter = reader.Read()) >= 0)
        {
        }

        (_ahead, _next) = ("", 0);
    }
}
