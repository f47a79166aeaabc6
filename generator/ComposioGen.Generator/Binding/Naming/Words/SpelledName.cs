using System.Text;

namespace ComposioGen.Generator.Binding.Naming.Words;

/// <summary>
/// Spells the name of a text with signs or numbers: <c>CreatedAtDescending</c> for <c>-created_at</c>, <c>GreaterThanOrEqual</c> for
/// <c>&gt;=</c>, <c>PlusOne</c> for <c>+1</c>.
/// </summary>
internal sealed class SpelledName
{
    private readonly StringBuilder _name = new();
    private readonly string _text;
    private readonly HashSet<int> _brackets;
    private readonly bool _hasWords;
    private Previous _previous = Previous.Sign;

    private SpelledName(string text)
    {
        _text = text;
        _brackets = Brackets(text);
        _hasWords = text.Any(c => NameWords.IsLetter(c) || char.IsDigit(c));
    }

    private enum Previous
    {
        /// <summary>A sign, or no character.</summary>
        Sign,
        Word,
        Number,
    }

    public static string Of(string text)
    {
        var name = new SpelledName(text);

        // A sign before a word is a sort order; before a number it is the sign of the number.
        var order = text.Length > 1 && NameWords.IsLetter(text[1]) ? text[0] switch { '-' => "Descending", '+' => "Ascending", _ => null } : null;
        name.Read(order is null ? 0 : 1);
        return name._name.Append(order).ToString();
    }

    private void Read(int start)
    {
        for (var i = start; i < _text.Length;)
        {
            var end = RunEnd(i);
            i = end > i ? ReadRun(i, end) : ReadSign(i);
        }
    }

    // Page<User> is not a comparison: each < after a word that a > closes after a word is a bracket.
    private static HashSet<int> Brackets(string text)
    {
        var brackets = new HashSet<int>();
        var open = new Stack<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '<' && NameWords.IsPart(text[i - 1]) && i + 1 < text.Length && NameWords.IsPart(text[i + 1]))
            {
                open.Push(i);
            }
            else if (text[i] == '>' && open.Count > 0 && (NameWords.IsPart(text[i - 1]) || brackets.Contains(i - 1)))
            {
                brackets.Add(open.Pop());
                brackets.Add(i);
            }
        }

        return brackets;
    }

    private int ReadSign(int index)
    {
        if (_brackets.Contains(index))
        {
            _previous = Previous.Sign;
            return index + 1;
        }

        var word = SignWords.Find(_text, index, out var length) ?? (_hasWords ? null : SignWords.Spell(_text, index, out length));
        if (word is not null)
        {
            _name.Append(word);
            _previous = Previous.Sign;
        }

        return index + length;
    }

    private int RunEnd(int start)
    {
        if (!NameWords.IsLetter(_text[start]) && !char.IsDigit(_text[start]))
        {
            return start;
        }

        var end = start + 1;
        while (end < _text.Length && NameWords.IsPart(_text[end]))
        {
            end++;
        }

        return end;
    }

    private int ReadRun(int start, int end)
    {
        var previous = _previous;
        foreach (var word in NameWords.Split(_text.Substring(start, end - start)))
        {
            _name.Append(char.IsDigit(word[0]) ? Number(word, previous, end) : NameWords.Capitalize(word));
            previous = Previous.Word;
        }

        _previous = char.IsDigit(_text[end - 1]) ? Previous.Number : Previous.Word;
        return end;
    }

    // 1.10 and 11.0 are not 110.
    private string Number(string word, Previous previous, int end) => previous switch
    {
        Previous.Number => "_" + word,
        Previous.Word => word,
        _ => NumberWords.Of(word, isFirst: _name.Length == 0, startsVersion: end + 1 < _text.Length && SignWords.IsSeparator(_text[end]) && char.IsDigit(_text[end + 1])),
    };
}
