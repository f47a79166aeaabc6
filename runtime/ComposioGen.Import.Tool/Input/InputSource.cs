using System.Text;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Input.Json;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents the opened file or standard input.</summary>
internal sealed class InputSource : IAsyncDisposable
{
    private readonly PeekedStream _bytes;

    private InputSource(string name, PeekedStream bytes, IRowReader reader)
    {
        Name = name;
        _bytes = bytes;
        Reader = reader;
    }

    /// <summary>Gets the name for messages: the path as specified, or <c>stdin</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the reader of the rows.</summary>
    public IRowReader Reader { get; }

    /// <summary>Gets the fraction of the input that has been read, 0 to 1; null when its length is unknown.</summary>
    public double? ShareRead => _bytes.KnownLength is { } length ? (length == 0 ? 1 : Math.Min(1, (double)_bytes.BytesRead / length)) : null;

    /// <summary>Opens the input.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="format">The format; null to detect it by the file extension, or else by the first character.</param>
    /// <exception cref="UsageException">The file cannot be opened, or is not text with rows.</exception>
    public static InputSource Open(string path, InputFormat? format)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"The input {path} is a folder. Specify a file.");
        }

        try
        {
            var standardInput = path == "-";
            var bytes = new PeekedStream(standardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
            return new(standardInput ? "stdin" : path, bytes, ReaderOf(bytes, path, format));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The input cannot be opened: {error.Message}");
        }
    }

    public ValueTask DisposeAsync() => _bytes.DisposeAsync();

    private static IRowReader ReaderOf(PeekedStream bytes, string path, InputFormat? format)
    {
        var text = bytes;
        var encoding = TextEncoding.Detect(bytes.Head);
        if ((FileKind.Describe(bytes.Head) ?? (encoding is null ? FileKind.DescribeBytes(bytes.Head) : null)) is { } binary)
        {
            bytes.Dispose();
            throw new UsageException(binary);
        }

        if (encoding is not null)
        {
            text = new PeekedStream(Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8));
        }

        if (format is null && TextKind.Describe(text.Head) is { } other)
        {
            bytes.Dispose();
            throw new UsageException(other);
        }

        var shape = text.FirstByte is (byte)'{' or (byte)'[' ? JsonShape.Detect(text.Head) : default;
        return (format == InputFormat.JsonArray && shape != default ? shape.Format : format ?? FormatOf(path, text, shape)) switch
        {
            InputFormat.JsonLines => new JsonLinesReader(text),
            InputFormat.JsonArray => new JsonArrayReader(text, new JsonArraySplitter(shape.Start)),
            InputFormat.JsonObjects => new JsonArrayReader(text, JsonArraySplitter.ForObjects()),
            InputFormat.JsonColumns => new JsonColumnsReader(text, shape.Start),
            InputFormat.JsonMembers => new JsonMembersReader(text, shape.Start),
            InputFormat.JsonTable => new JsonTableReader(text, shape.Start, shape.Header),
            _ => new CsvRowReader(new StreamReader(text, Encoding.UTF8)),
        };
    }

    private static InputFormat FormatOf(string path, PeekedStream text, JsonShape shape) => (Path.GetExtension(path).ToUpperInvariant(), text.FirstByte) switch
    {
        (".JSONL" or ".NDJSON", (byte)'{') when JsonShape.HasLines(text.Head) => InputFormat.JsonLines,
        (_, (byte)'[' or (byte)'{') => shape.Format,
        (_, (byte)'/') => InputFormat.JsonLines,
        (".JSONL" or ".NDJSON", 0) => InputFormat.JsonLines,
        (".JSONL" or ".NDJSON", _) when HasObject(text.Head) => InputFormat.JsonLines,
        (".JSONL" or ".NDJSON", _) => throw new UsageException("The input is not JSON Lines: none of its first lines starts with {. Specify --format if it has another format."),
        (".JSON", not 0) => throw new UsageException("The input is not JSON with rows: it must start with [ or {."),
        _ => InputFormat.Csv,
    };

    // An invalid first line is reported as a fault of its row.
    private static bool HasObject(ReadOnlySpan<byte> head) => head.IndexOf("\n{"u8) >= 0;
}
