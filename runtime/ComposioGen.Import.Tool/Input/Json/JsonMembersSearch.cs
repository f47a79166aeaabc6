using System.Text.Json;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Determines whether the members of an object are rows, as in <c>{"ann":{"api_key":"x"},"bob":{"api_key":"y"}}</c>.</summary>
/// <param name="reader">A reader that is positioned at the start of the object.</param>
internal ref struct JsonMembersSearch(Utf8JsonReader reader)
{
    private readonly List<string> _path = [];
    private Utf8JsonReader _reader = reader;

    /// <summary>Returns whether each member in the available text is an object with a user or a credential rather than a part of one row.</summary>
    public bool HasRows()
    {
        var rows = 0;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            if (!_reader.Read())
            {
                break;
            }

            if (_reader.TokenType != JsonTokenType.StartObject || Synonyms.IsPart(name))
            {
                return false;
            }

            var isComplete = ReadRow(out var isRow);
            if (isComplete && !isRow)
            {
                return false;
            }

            rows += isRow ? 1 : 0;
        }

        return rows > 0;
    }

    private bool ReadRow(out bool isRow)
    {
        isRow = false;
        var depth = _reader.CurrentDepth;
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonTokenType.EndObject when _reader.CurrentDepth == depth:
                    return true;
                case JsonTokenType.PropertyName:
                    _path.RemoveRange(Math.Min(_path.Count, _reader.CurrentDepth - depth - 1), Math.Max(0, _path.Count - (_reader.CurrentDepth - depth - 1)));
                    _path.Add(_reader.GetString()!);
                    break;
                case JsonTokenType.StartArray:
                    _reader.TrySkip();
                    break;
                case JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.EndArray:
                    break;
                default:
                    isRow |= JsonShapeSearch.IsOfRow(string.Join('.', _path));
                    break;
            }
        }

        return false;
    }
}
