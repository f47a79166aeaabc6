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
        ([0xD0, 0xCF, 0x11, 0xE0], "a workbook of Excel 97-2003 (.xls), or a password-protected workbook", SaveAsCsv),
        ([.. "%PDF"u8], "a PDF file", Export),
        ([.. "SQLite format 3"u8], "an SQLite database", Export),
        ([.. "PAR1"u8], "a Parquet file", Export),
        ([.. "Obj"u8, 0x01], "an Avro file", Export),
        ([.. "Rar!"u8], "a RAR file", Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file", Unpack),
        ([0xFD, .. "7zXZ"u8], "an xz file", Unpack),
        ([.. "BZh"u8], "a bzip2 file", Unpack),
        ([.. "7z"u8, 0xBC, 0xAF], "a 7-Zip file", Unpack),
        ([.. "<"u8], "HTML or XML", Export),
        ([.. "{\\rtf"u8], "a rich-text document", "Save it as plain text, or export the table as CSV or JSON."),
    ];

    /// <summary>Returns a description of the file format and what to do; null when the input may be text with rows.</summary>
    /// <param name="head">The first bytes of the input.</param>
    public static string? Describe(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return DescribeZip(head);
        }

        var text = head.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);
        foreach (var (start, kind, advice) in Signatures)
        {
            if (head.StartsWith(start) || (start.Length == 1 && text.StartsWith(start)))
            {
                return $"The input is {kind}. {advice}";
            }
        }

        return head.Length > TarMagic && head[TarMagic..].StartsWith("ustar"u8) ? $"The input is a tar file. {Unpack}" : DescribeBytes(head);
    }

    private static string DescribeZip(ReadOnlySpan<byte> head) =>
        head.IndexOf("opendocument.spreadsheet"u8) >= 0 ? $"The input is an OpenDocument spreadsheet (.ods). {SaveAsCsv}"
        : head.IndexOf("Index/Document.iwa"u8) >= 0 ? "The input is a document of Numbers or Pages. Export it as CSV."
        : head.IndexOf("word/"u8) >= 0 ? $"The input is a Word document. {Export}"
        : head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("xl/"u8) >= 0 ? $"The input is an Excel workbook (.xlsx). {SaveAsCsv}"
        : $"The input is a zip file. {Unpack}";

    // Text contains hardly any control characters; a single one is a fault of its row.
    private static string? DescribeBytes(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var value in head)
        {
            controls += value < ' ' && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n') ? 1 : 0;
        }

        return controls < 3 || controls * 10 < head.Length ? null : "The input is a binary file. Specify a CSV, JSON or JSON Lines file.";
    }
}
