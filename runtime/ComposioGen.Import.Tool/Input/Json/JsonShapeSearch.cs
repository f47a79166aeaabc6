using System.Text.Json;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>
/// Searches an object for rows: an array of objects, such as <c>{"users":[...]}</c>, at any depth, or columns, such as
/// <c>{"user_id":[...],"api_key":[...]}</c>. An object that directly contains a user or a credential is a row.
/// </summary>
internal ref struct JsonShapeSearch
{
    // The confidence that these are the rows.
    private const int Empty = 1;
    private const int Possible = 2;
    private const int Likely = 3;
    private const int Certain = 4;

    private Utf8JsonReader _reader;
    private int? _names;
    private JsonShape _found;
    private int _foundRank;

    public JsonShapeSearch(ReadOnlySpan<byte> head) =>
        _reader = new(head, isFinalBlock: false, new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = Limits.Depth }));

    /// <summary>Finds the rows; null when the object is a row itself, or none are found.</summary>
    public JsonShape? FindRows()
    {
        try
        {
            return _reader.Read() && _reader.TokenType == JsonTokenType.StartObject && !IsRow("") && _foundRank > 0 ? _found : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Reads an object to its end, or to the end of the available text.
    private bool IsRow(string path)
    {
        var start = (int)_reader.TokenStartIndex;
        var (columns, others, named) = (0, 0, false);
        if (new JsonMembersSearch(_reader).HasRows())
        {
            Take(new(InputFormat.JsonMembers, start), Certain);
            SkipObject();
            return false;
        }

        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = path + _reader.GetString();
            if (!_reader.Read())
            {
                break;
            }

            switch (_reader.TokenType)
            {
                case JsonTokenType.StartArray when ReadArray(name):
                    columns++;
                    named |= IsOfRow(name);
                    break;
                case JsonTokenType.StartObject when IsRow(name + "."):
                    return true;
                case JsonTokenType.StartArray or JsonTokenType.StartObject or JsonTokenType.EndArray or JsonTokenType.EndObject:
                    break;
                default:
                    others++;
                    if (IsOfRow(name))
                    {
                        return true;
                    }

                    break;
            }
        }

        if (named || (columns > 1 && others == 0))
        {
            Take(new(InputFormat.JsonColumns, start), named ? Certain : Possible);
        }

        return false;
    }

    // Returns whether an array contains values, as a column does.
    private bool ReadArray(string name)
    {
        var start = (int)_reader.TokenStartIndex;
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            Take(new(InputFormat.JsonArray, start), Empty);
            return false;
        }

        var isColumn = _reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            Take(new(InputFormat.JsonArray, start), ElementHasRow() ? Likely : Possible);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            Take(new(InputFormat.JsonTable, start) { Header = _names }, Likely);
        }
        else if (_reader.TokenType == JsonTokenType.String && IsNames(name))
        {
            _names = start;
            isColumn = false;
        }

        SkipArray();
        return isColumn;
    }

    private static bool IsNames(string name) => FieldName.Plain(name.Split('.')[^1]) is "columns" or "header" or "headers" or "fields" or "columnnames" or "fieldnames";

    private void SkipObject()
    {
        var depth = _reader.CurrentDepth;
        while (_reader.Read() && _reader.CurrentDepth > depth)
        {
        }
    }

    private bool ElementHasRow()
    {
        var (found, depth) = (false, _reader.CurrentDepth);
        while (_reader.Read() && _reader.CurrentDepth > depth)
        {
            found |= _reader.TokenType == JsonTokenType.PropertyName && Synonyms.Find(_reader.GetString()!) is not null;
        }

        return found;
    }

    private void SkipArray()
    {
        var depth = _reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? _reader.CurrentDepth : _reader.CurrentDepth - 1;
        while (_reader.Read() && !(_reader.TokenType == JsonTokenType.EndArray && _reader.CurrentDepth <= depth))
        {
        }
    }

    private void Take(JsonShape shape, int rank)
    {
        if (rank > _foundRank)
        {
            (_found, _foundRank) = (shape, rank);
        }
    }

    /// <summary>Returns whether a name identifies a user or a credential. An address alone may be that of the user who exported the file.</summary>
    public static bool IsOfRow(string name) => Synonyms.Find(name) is { } meaning
        && (meaning.Field == Synonyms.UserId ? meaning.Rank < Synonyms.FirstEmail : Schemes.AllCredentials.Contains(meaning.Field));
}
