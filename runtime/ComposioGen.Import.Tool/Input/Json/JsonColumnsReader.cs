using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>
/// Reads an object of columns, such as <c>{"user_id":["a","b"],"api_key":["x","y"]}</c>. A member that is not an array applies to every row. The
/// columns follow each other, so the whole input is read into memory.
/// </summary>
/// <param name="stream">The input.</param>
/// <param name="start">The offset of the object.</param>
internal sealed class JsonColumnsReader(Stream stream, int start) : IRowReader
{
    private readonly List<(string Name, List<int> Values)> _columns = [];
    private readonly List<(string Name, int Value)> _constants = [];
    private readonly List<int> _lineStarts = [0];

    public IReadOnlyList<string>? Columns => null;

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var json = await ReadAllAsync(cancellationToken);
        FindLines(json);
        try
        {
            FindValues(json);
        }
        catch (JsonException broken)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"The input is not valid JSON from line {broken.LineNumber + 1} on."));
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
            yield return Row(json, row);
        }
    }

    private async Task<byte[]> ReadAllAsync(CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var part = new byte[Limits.LongestRow];
        int read;
        while ((read = await stream.ReadAsync(part, cancellationToken)) > 0)
        {
            buffer.Write(part, 0, read);
            if (buffer.Length > Limits.LargestColumns)
            {
                throw new UsageException("An object of columns is read into memory and must not be larger than 64 MB. Export an array of objects, or CSV.");
            }
        }

        var json = buffer.ToArray();
        return System.Text.Unicode.Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
    }

    private void FindLines(ReadOnlySpan<byte> json)
    {
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
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

    private InputRow Row(ReadOnlySpan<byte> json, int row)
    {
        var (fields, empty) = (new List<InputField>(), new List<string>());
        var place = PlaceOf(_columns[0].Values[row]);
        try
        {
            foreach (var (name, value) in _columns.Select(column => (column.Name, column.Values[row])).Concat(_constants))
            {
                AddValue(json[value..], name, PlaceOf(value), fields, empty);
            }
        }
        catch (InvalidOperationException)
        {
            return InputRow.Bad(place, "A string contains a lone surrogate (\\ud800 to \\udfff), which is not valid text.");
        }

        return fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).Count() < fields.Count
            ? InputRow.Bad(place, "A column is specified twice.")
            : InputRow.Good(place, fields) with { Empty = empty };
    }

    private static void AddValue(ReadOnlySpan<byte> json, string name, TextPlace place, List<InputField> fields, List<string> empty)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = Limits.Depth }));
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            reader.TrySkip();
            var members = JsonRow.Read(json[..(int)reader.BytesConsumed], place);
            fields.AddRange((members.Fields ?? []).Select(member => member with { Name = $"{name}.{member.Name}" }));
            empty.AddRange(members.Empty.Select(member => $"{name}.{member}"));
        }
        else if (JsonRow.ReadValue(ref reader, name, place) is { } field)
        {
            fields.Add(field);
        }
        else
        {
            empty.Add(name);
        }
    }

    private TextPlace PlaceOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }
}
