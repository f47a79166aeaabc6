using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>
/// Reads an object of columns, such as <c>{"user_id":["a","b"],"api_key":["x","y"]}</c>. A member that is not an array applies to every row. The
/// columns are written one after the other, so the whole input is read into memory.
/// </summary>
/// <param name="stream">The input.</param>
/// <param name="start">The offset of the object.</param>
internal sealed class JsonColumnsReader(Stream stream, int start) : IRowReader
{
    private readonly List<(string Name, List<int> Values)> _columns = [];
    private readonly List<(string Name, int Value)> _constants = [];

    public IReadOnlyList<string>? Columns => null;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await JsonText.ReadAsync(stream, cancellationToken);
        try
        {
            FindValues(text.From(0));
        }
        catch (JsonException broken)
        {
            throw JsonText.Broken(broken, (int)text.PlaceOf(start).Line);
        }
        catch (InvalidOperationException)
        {
            throw new UsageException("A name in the input is not valid text.");
        }

        var count = _columns.Max(column => column.Values.Count);
        if (_columns.Find(column => column.Values.Count < count) is { Name: not null } shorter)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture,
                $"The columns have different lengths: '{Mapping.FieldName.Shown(shorter.Name)}' has {shorter.Values.Count} values, but another one has {count}."));
        }

        for (var row = 0; row < count; row++)
        {
            yield return Row(text, row);
        }
    }

    private void FindValues(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json[start..], new JsonReaderOptions { MaxDepth = Limits.Depth, CommentHandling = JsonCommentHandling.Skip });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                _constants.Add((name, start + (int)reader.TokenStartIndex));
                reader.Skip();
                continue;
            }

            var values = new List<int>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                values.Add(start + (int)reader.TokenStartIndex);
                reader.Skip();
            }

            _columns.Add((name, values));
        }
    }

    private InputRow Row(JsonText text, int row)
    {
        var (fields, empty) = (new List<InputField>(), new List<string>());
        var place = text.PlaceOf(_columns[0].Values[row]);
        try
        {
            foreach (var (name, value) in _columns.Select(column => (column.Name, column.Values[row])).Concat(_constants))
            {
                JsonRow.AddValue(text.From(value), name, text.PlaceOf(value), fields, empty);
            }
        }
        catch (InvalidOperationException)
        {
            return InputRow.Bad(place, JsonRow.LoneSurrogate);
        }
        catch (JsonException)
        {
            return InputRow.Bad(place, "A value is not valid JSON.");
        }

        return fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).Count() < fields.Count
            ? InputRow.Bad(place, "A column is specified twice.")
            : InputRow.Good(place, fields) with { Empty = empty };
    }
}
