using System.Text;

namespace ComposioGen.Generator.Emit.Text;

/// <summary>Writes indented source with <c>\n</c> line endings on every platform.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(4096);
    private int _depth;
    private bool _afterBlock;
    private int _usings = -1;
    private string _furtherUsings = "";

    /// <summary>Writes one line, or several lines of a raw string; empty lines remain empty.</summary>
    public SourceWriter Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                SeparateFromBlock(line);
                _text.Append(' ', _depth * 4).Append(line);
            }

            _afterBlock = false;
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Marks the position of the usings, which depend on the text that follows.</summary>
    /// <param name="further">Usings that are always written, one per line.</param>
    public SourceWriter Usings(string further)
    {
        _usings = _text.Length;
        _furtherUsings = further;
        return this;
    }

    public SourceWriter Blank()
    {
        _afterBlock = false;
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a header and an opening brace; the following lines are indented until <see cref="Close"/>.</summary>
    public SourceWriter Open(string header) => Lines(header).Open();

    /// <summary>Writes an opening brace.</summary>
    public SourceWriter Open()
    {
        Lines("{");
        _depth++;
        return this;
    }

    /// <summary>Writes a closing brace, without a blank line before it.</summary>
    public SourceWriter Close(string tail = "")
    {
        _depth--;
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

        Lines("}" + tail);
        _afterBlock = tail is "" or ";";
        return this;
    }

    public SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    public SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>Writes a blank line between a block and the following line.</summary>
    private void SeparateFromBlock(string line)
    {
        if (_afterBlock && line[0] != '}' && line != "else" && line != "break;")
        {
            _text.Append('\n');
        }
    }

    public override string ToString()
    {
        if (_usings < 0)
        {
            return _text.ToString();
        }

        var body = _text.ToString(_usings, _text.Length - _usings);
        return _text.ToString(0, _usings) + EmittedUsings.For(body) + _furtherUsings + body;
    }
}
