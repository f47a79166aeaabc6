using System.Text;
using ComposioGen.Import.Tool.Input.Csv;
using ComposioGen.Import.Tool.Input.Json;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Represents the opened file or standard input.</summary>
internal sealed class InputSource : IAsyncDisposable
{
    private readonly PeekedStream _stream;

    private InputSource(string name, PeekedStream stream, InputFormat format)
    {
        Name = name;
        _stream = stream;
        Reader = format switch
        {
            InputFormat.JsonLines => new JsonLinesReader(stream),
            InputFormat.JsonArray => new JsonArrayReader(stream, new JsonArraySplitter(stream.FirstByte == '{' ? JsonShape.Detect(stream.Head).ArrayStart : 0)),
            InputFormat.JsonObjects => new JsonArrayReader(stream, JsonArraySplitter.ForObjects()),
            _ => new CsvRowReader(new StreamReader(stream, Encoding.UTF8)),
        };
    }

    /// <summary>Gets the name for messages: the path as specified, or <c>stdin</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the reader of the rows.</summary>
    public IRowReader Reader { get; }

    /// <summary>Gets the fraction of the input that has been read, 0 to 1; null when its length is unknown.</summary>
    public double? ShareRead => _stream.KnownLength is { } length ? (length == 0 ? 1 : Math.Min(1, (double)_stream.BytesRead / length)) : null;

    /// <summary>Opens the input.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="format">The format; null to detect it by the file extension, or else by the first character.</param>
    /// <exception cref="UsageException">The file cannot be opened.</exception>
    public static InputSource Open(string path, InputFormat? format)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"The input {path} is a folder. Specify a file.");
        }

        try
        {
            var standardInput = path == "-";
            var file = standardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var stream = new PeekedStream(file);
            if (FileKind.Describe(stream.Head) is { } other)
            {
                stream.Dispose();
                throw new UsageException(other);
            }

            return new(standardInput ? "stdin" : path, stream, format ?? FormatOf(path, stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The input cannot be opened: {error.Message}");
        }
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();

    private static InputFormat FormatOf(string path, PeekedStream stream) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        ".CSV" or ".TSV" => InputFormat.Csv,
        _ => stream.FirstByte switch
        {
            (byte)'[' => InputFormat.JsonArray,
            (byte)'{' => JsonShape.Detect(stream.Head).Format,
            (byte)'/' => InputFormat.JsonLines,
            _ => InputFormat.Csv,
        },
    };
}
