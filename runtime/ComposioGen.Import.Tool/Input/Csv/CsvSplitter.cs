using System.Runtime.CompilerServices;

namespace ComposioGen.Import.Tool.Input.Csv;

/// <summary>
/// Splits CSV into rows, which end at CR, LF or CRLF outside of quotes. An unclosed quote affects its own line only: reading resumes after
/// that line. It is detected at the end of the input, or where the next quote would close a cell in the middle of text.
/// </summary>
/// <param name="reader">The rest of the input.</param>
/// <param name="delimiter">The delimiter.</param>
/// <param name="ahead">The text that has already been read.</param>
internal sealed class CsvSplitter(TextReader reader, char delimiter, string ahead = "")
{
    private const string NotClosed = "A quote is not closed.";
    private const string TooLong = "The row is longer than 1,048,576 characters. Shorten its cells.";
    private const int BufferSize = 16 * 1024;

    private string _ahead = ahead;
    private char[] _buffer = new char[BufferSize];
    private int _next;
    private bool _ended;
    private long _line = 1;

    /// <summary>Reads the rows.</summary>
    public async IAsyncEnumerable<CsvRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
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
                await ReadOnAsync(cancellationToken);
            }
        }
    }

    // Reads as much again as is buffered of an incomplete row, so that a long one is not copied for each part of it.
    private async Task ReadOnAsync(CancellationToken cancellationToken)
    {
        var kept = _ahead.Length - _next;
        if (kept > _buffer.Length)
        {
            _buffer = new char[kept];
        }

        // A short row is returned as soon as a slow pipe provides it.
        var read = kept <= BufferSize ? await reader.ReadAsync(_buffer, cancellationToken) : await reader.ReadBlockAsync(_buffer.AsMemory(0, kept), cancellationToken);
        _ended = read == 0;
        _ahead = string.Concat(_ahead.AsSpan(_next), _buffer.AsSpan(0, read));
        _next = 0;
    }

    // Finds the end of the row that starts at the next character; null when more text is needed.
    private CsvRecord? Cut()
    {
        var text = _ahead.AsSpan(_next);
        var (inQuotes, behindQuote, cellStart, hasQuotes) = (false, false, true, false);
        var i = 0;
        for (; i < text.Length && i <= (hasQuotes ? Limits.LongestQuoted : Limits.LongestRow); i++)
        {
            var letter = text[i];
            if (inQuotes)
            {
                (inQuotes, behindQuote) = (letter != '"', letter == '"');
            }
            else if (letter is '\n' or '\r')
            {
                return LineBreaks.LengthAt(text, i, _ended) is > 0 and var length ? Take(i, length) : null;
            }
            else if (behindQuote && letter != delimiter && letter != '"')
            {
                return LineBreaks.Count(text[..i]) > 0 ? TakeLine(NotClosed) : TakeLine("Text follows a closing quote.");
            }
            else
            {
                // A quote opens at the start of a cell, and again when it is doubled.
                inQuotes = letter == '"' && (cellStart || behindQuote);
                (cellStart, behindQuote) = (letter == delimiter, false);
            }

            cellStart &= !inQuotes;
            hasQuotes |= inQuotes;
        }

        return i < text.Length ? TakeLine(inQuotes ? NotClosed : TooLong)
            : !_ended ? null
            : inQuotes ? TakeLine(NotClosed)
            : text.Length > 0 ? Take(i, 0)
            : null;
    }

    private CsvRecord Take(int length, int lineBreak)
    {
        var record = new CsvRecord(_line, _ahead.Substring(_next, length), null);
        _next += length + lineBreak;
        _line += record.LineBreaks + (lineBreak > 0 ? 1 : 0);
        return length > Limits.LongestRow ? record with { Text = "", Fault = TooLong } : record;
    }

    // The row has no end: its first line is skipped.
    private CsvRecord TakeLine(string fault)
    {
        var end = _ahead.AsSpan(_next).IndexOfAny('\r', '\n');
        if (end < 0 && !_ended)
        {
            SkipToLineBreak();
        }
        else
        {
            _next = end < 0 ? _ahead.Length : _next + end + Math.Max(1, LineBreaks.LengthAt(_ahead.AsSpan(_next), end, isEnd: true));
        }

        return new(_line++, "", fault);
    }

    private void SkipToLineBreak()
    {
        var letter = 0;
        while (letter is not ('\n' or '\r') && (letter = reader.Read()) >= 0)
        {
        }

        if (letter == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        (_ahead, _next) = ("", 0);
    }
}
