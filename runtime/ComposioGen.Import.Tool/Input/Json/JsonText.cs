using System.Text;
using System.Text.Json;

namespace ComposioGen.Import.Tool.Input.Json;

/// <summary>Contains a complete JSON text, for shapes whose rows cannot be read one at a time.</summary>
internal sealed class JsonText
{
    private readonly byte[] _json;
    private readonly List<int> _lineStarts = [0];

    private JsonText(byte[] json)
    {
        _json = json;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Reads the text.</summary>
    /// <exception cref="UsageException">The text is too large.</exception>
    public static async Task<JsonText> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var part = new byte[Limits.LongestRow];
        int read;
        while ((read = await stream.ReadAsync(part, cancellationToken)) > 0)
        {
            buffer.Write(part, 0, read);
            if (buffer.Length > Limits.LargestColumns)
            {
                throw new UsageException("JSON of this shape is read into memory and must not be larger than 64 MB. Export an array of objects, or CSV.");
            }
        }

        var json = buffer.ToArray();
        return new(System.Text.Unicode.Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json)));
    }

    /// <summary>Gets the text that starts at an offset.</summary>
    public ReadOnlySpan<byte> From(int offset) => _json.AsSpan(offset);

    /// <summary>Gets the value that starts at an offset.</summary>
    public ReadOnlySpan<byte> ValueAt(int offset)
    {
        var reader = new Utf8JsonReader(From(offset), isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = Limits.Depth, CommentHandling = JsonCommentHandling.Skip }));
        reader.Read();
        reader.TrySkip();
        return From(offset)[..(int)reader.BytesConsumed];
    }

    /// <summary>Gets the location of an offset.</summary>
    public TextPlace PlaceOf(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>Creates the exception for a text that is not valid JSON. The message of a JsonException may contain parts of the text.</summary>
    public static UsageException Broken(JsonException error, int firstLine = 1) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The input is not valid JSON, starting at line {firstLine + (error.LineNumber ?? 0)}."));

    public override string ToString() => nameof(JsonText);
}
