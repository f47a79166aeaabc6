using System.Globalization;
using System.Text;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Input.Json;

namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>Reads rows from text, and formats them for comparison.</summary>
internal static class Rows
{
    public static Task<List<string>> CsvAsync(string text) => ReadAsync(new CsvRowReader(new StreamReader(Stream(text))));

    public static Task<List<string>> LinesAsync(string text) => ReadAsync(new JsonLinesReader(Stream(text)));

    public static Task<List<string>> ArrayAsync(string text) => ReadAsync(new JsonArrayReader(Stream(text), new JsonArraySplitter()));

    public static async Task<List<string>> ReadAsync(IRowReader reader)
    {
        var rows = new List<string>();
        await foreach (var row in reader.ReadAsync(CancellationToken.None))
        {
            rows.Add(Show(row));
        }

        return rows;
    }

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    /// <summary><c>2:1 name@2:5=value</c>, or the fault.</summary>
    private static string Show(InputRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Place.Line}:{row.Place.Column} {row.Fault ?? string.Join(' ', row.Fields!.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name}@{field.Place.Line}:{field.Place.Column}={field.Text ?? field.Json.GetRawText()}")))}");
}
