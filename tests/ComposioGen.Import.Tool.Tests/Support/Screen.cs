using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>Simulates a terminal of a given size: it interprets the sequences that move the cursor and erase, and stores lines that scroll off.</summary>
internal sealed partial class Screen(int width, int height) : StringWriter(CultureInfo.InvariantCulture)
{
    private readonly List<StringBuilder> _lines = [new()];
    private int _row;
    private int _column;
    private string _pending = "";

    /// <summary>Gets all lines, without trailing spaces.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.ToString().TrimEnd())];

    // The first line that the cursor can reach.
    private int Top => Math.Max(0, _lines.Count - height);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        var text = _pending + value;
        _pending = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\u001b')
            {
                Put(text[i]);
            }
            else if (Sequence().Match(text, i) is { Success: true } sequence)
            {
                Interpret(sequence.Groups[1].Value, sequence.Groups[2].Value[0]);
                i += sequence.Length - 1;
            }
            else
            {
                _pending = text[i..];
                return;
            }
        }
    }

    private void Put(char letter)
    {
        switch (letter)
        {
            case '\r':
                _column = 0;
                break;
            case '\n':
                MoveDown();
                _column = 0;
                break;
            default:
                if (_column == width)
                {
                    MoveDown();
                    _column = 0;
                }

                var line = _lines[_row];
                line.Append(' ', Math.Max(0, _column + 1 - line.Length));
                line[_column++] = letter;
                break;
        }
    }

    private void MoveDown()
    {
        _row++;
        if (_row == _lines.Count)
        {
            _lines.Add(new());
        }
    }

    private void Interpret(string argument, char command)
    {
        var count = int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        switch (command)
        {
            case 'A':
                _row = Math.Max(Top, _row - count);
                break;
            case 'B':
                _row = Math.Min(_lines.Count - 1, _row + count);
                break;
            case 'C':
                _column = Math.Min(width - 1, _column + count);
                break;
            case 'D':
                _column = Math.Max(0, _column - count);
                break;
            case 'K':
                Erase(_row, argument == "2" ? 0 : _column);
                break;
            case 'J':
                Erase(_row, _column);
                for (var row = _row + 1; row < _lines.Count; row++)
                {
                    Erase(row, 0);
                }

                break;
        }
    }

    private void Erase(int row, int from) => _lines[row].Length = Math.Min(_lines[row].Length, from);

    [GeneratedRegex(@"\G\x1b\[\??([0-9;]*)([A-Za-z])")]
    private static partial Regex Sequence();
}
