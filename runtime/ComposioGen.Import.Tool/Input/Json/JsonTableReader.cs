using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>
/// Reads rows that are arrays: <c>[["user_id","api_key"],["u1","x"]]</c>, such arrays on separate lines, or <c>{"columns":[...],"rows":[[...]]}</c>.
/// </summary>
/// <param name="stream">The input.</param>
/// <param name="start">The offset of the array of rows, or of the first row if there is no such array.</param>
/// <param name="header">The offset of the array of column names; null if it is the first row.</param>
internal sealed class JsonTableReader(Stream stream, int start, int? header) : IRowReader
{
    public IReadOnlyList<string>? Columns { get; private set; }

    public async IAsyncEnumerable<InputRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await JsonText.ReadAsync(stream, cancellationToken);
        var rows = Rows(text);
        Columns = Names(text, header ?? rows.FirstOrDefault(-1));
        foreach (var row in header is null ? rows.Skip(1) : rows)
        {
            yield return Row(text, row);
        }
    }

    private List<int> Rows(JsonText text)
    {
        var rows = new List<int>();
        var reader = Reader(text.From(start));
        try
        {
            reader.Read();
            var isOuter = IsOuter(text);
            if (isOuter)
            {
                reader.Read();
            }

            while (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                rows.Add(start + (int)reader.TokenStartIndex);
                reader.Skip();
                if (!reader.Read())
                {
                    break;
                }
            }
        }
        catch (JsonException broken)
        {
            throw JsonText.Broken(broken, (int)text.PlaceOf(start).Line);
        }

        return rows;
    }

    private bool IsOuter(JsonText text) => text.From(start + 1).TrimStart(" \t\r\n"u8) is [(byte)'[', ..];

    private static string[] Names(JsonText text, int offset)
    {
        try
        {
            using var names = offset < 0 ? null : JsonDocument.Parse(text.ValueAt(offset).ToArray());
            return names?.RootElement.ValueKind == JsonValueKind.Array && names.RootElement.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String)
                ? [.. names.RootElement.EnumerateArray().Select(name => name.GetString()!)]
                : throw new UsageException("The rows are arrays, and the first one does not contain column names. Export objects, or CSV with a header.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new UsageException("The rows are arrays, and their column names are not valid text.");
        }
    }

    private InputRow Row(JsonText text, int offset)
    {
        var place = text.PlaceOf(offset);
        if (text.From(offset)[0] != '[')
        {
            return InputRow.Bad(place, "The row must be an array, like the header.");
        }

        var (values, fields, empty) = (Values(text, offset), new List<InputField>(), new List<string>());
        if (values.Count > Columns!.Count)
        {
            return InputRow.Bad(place, string.Create(CultureInfo.InvariantCulture, $"The row has {values.Count} values, but the header has {Columns.Count}."));
        }

        try
        {
            for (var i = 0; i < values.Count; i++)
            {
                JsonRow.AddValue(text.From(values[i]), Columns[i], text.PlaceOf(values[i]), fields, empty);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return InputRow.Bad(place, "A value is not valid text.");
        }

        return InputRow.Good(place, fields) with { Absent = [.. Columns.Skip(values.Count)] };
    }

    private static List<int> Values(JsonText text, int offset)
    {
        var values = new List<int>();
        var reader = Reader(text.From(offset));
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(offset + (int)reader.TokenStartIndex);
            reader.Skip();
        }

        return values;
    }

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> json) =>
        new(json, isFinalBlock: true, new(new JsonReaderOptions { MaxDepth = Limits.Depth, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true }));
}
