using System.Text.Unicode;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Recognizes files that are not text with rows, by their first bytes.</summary>
internal static class FileKind
{
    private const string SaveAsCsv = "Open it in a spreadsheet, and save the sheet as CSV UTF-8.";
    private const string Unpack = "Extract it, and specify the extracted file.";
    private const string Export = "Export the table as CSV or JSON.";
    private const int TarMagic = 257;

    private static readonly (byte[] Start, string Kind, string Advice)[] Signatures =
    [
        ([0x1F, 0x8B], "a gzip file", Unpack),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Excel 97-2003 workbook (.xls) or a password-protected workbook", SaveAsCsv),
        ([.. "%PDF"u8], "a PDF file", Export),
        ([.. "SQLite format 3"u8], "an SQLite database", Export),
        ([.. "PAR1"u8], "a Parquet file", Export),
        ([.. "Obj"u8, 0x01], "an Avro file", Export),
        ([.. "Rar!"u8], "a RAR file", Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file", Unpack),
        ([0xFD, .. "7zXZ"u8], "an xz file", Unpack),
        ([.. "BZh"u8], "a bzip2 file", Unpack),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7-Zip file", Unpack),
        ([.. "PGDMP"u8], "a PostgreSQL dump", "Export the table as CSV, for example with COPY ... TO ... CSV HEADER."),
        ([.. "ARROW1"u8], "an Arrow file", Export),
        ([.. "ORC"u8, 0x08], "an ORC file", Export),
        ([0x1F, 0x9D], "a file compressed with compress", Unpack),
        ([0x04, 0x22, 0x4D, 0x18], "an LZ4 file", Unpack),
        ([.. "bplist"u8], "a property list", Export),
        ([0x89, .. "PNG"u8], "an image", Export),
        ([0xFF, 0xD8, 0xFF], "an image", Export),
        ([.. "GIF8"u8], "an image", Export),
        ([.. "RIFF"u8], "an image or an audio file", Export),
        ([0x7F, .. "ELF"u8], "a program", Export),
    ];

    /// <summary>Returns a description of the file format and what to do; null when the input may be text with rows.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static string? Describe(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return DescribeZip(head);
        }

        foreach (var (start, kind, advice) in Signatures)
        {
            if (head.StartsWith(start))
            {
                return $"The input is {kind}. {advice}";
            }
        }

        return head.Length > TarMagic && head[TarMagic..].StartsWith("ustar"u8) ? $"The input is a tar file. {Unpack}" : null;
    }

    private static string DescribeZip(ReadOnlySpan<byte> head) =>
        head.IndexOf("opendocument.spreadsheet"u8) >= 0 ? $"The input is an OpenDocument spreadsheet (.ods). {SaveAsCsv}"
        : head.IndexOf("Index/Document.iwa"u8) >= 0 ? "The input is a Numbers or Pages document. Export it as CSV."
        : head.IndexOf("word/"u8) >= 0 ? $"The input is a Word document. {Export}"
        : head.IndexOf("vnd.oasis.opendocument"u8) >= 0 ? $"The input is an OpenDocument file. {Export}"
        : head.IndexOf("ppt/"u8) >= 0 ? $"The input is a presentation. {Export}"
        : head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("xl/"u8) >= 0 || head.IndexOf("docProps/"u8) >= 0 || head.IndexOf("_rels/"u8) >= 0 ? $"The input is an Excel workbook (.xlsx). {SaveAsCsv}"
        : $"The input is a zip file. {Unpack} If it is a workbook, save its sheet as CSV UTF-8.";

    /// <summary>Returns a description of bytes that are neither a known format nor text; null for text.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static string? DescribeBytes(ReadOnlySpan<byte> head)
    {
        // Text contains hardly any control characters; a single one is a fault of its row.
        var (controls, high) = (0, 0);
        foreach (var value in head)
        {
            controls += value < ' ' && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n') ? 1 : 0;
            high += value >= 0x80 ? 1 : 0;
        }

        var isBinary = (controls >= 3 && controls * 10 >= head.Length) || (controls > 0 && high * 4 >= head.Length && !Utf8.IsValid(Whole(head)));
        return isBinary ? "The input is a binary file. Specify a CSV, JSON or JSON Lines file." : null;
    }

    // Without a last character that is incomplete at the end of the head.
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> head)
    {
        var end = head.Length;
        while (end > 0 && head.Length - end < 4 && head[end - 1] >= 0x80)
        {
            end--;
        }

        return head[..end];
    }
}
