using System.Text;
using System.Text.RegularExpressions;

namespace ComposioGen.Import.Tool.Input;

/// <summary>Recognizes text files that are not tables, by their first characters.</summary>
internal static partial class TextKind
{
    private const int LengthRead = 4096;
    private const string Export = "Export the table as CSV or JSON.";

    private static readonly (Regex Start, string Kind, string Advice)[] Kinds =
    [
        (Markup(), "HTML or XML", Export),
        (RichText(), "a rich-text document", "Save it as plain text, or export the table as CSV or JSON."),
        (Key(), "a key or a certificate in PEM format", "A key is the value of a column: write it to a file with its user."),
        (Encrypted(), "an encrypted file", "Decrypt it first."),
        (Pointer(), "a Git LFS pointer", "Fetch the file itself with git lfs pull."),
        (Sql(), "an SQL script", "Export the rows as CSV."),
        (Yaml(), "YAML", "Convert it to JSON."),
        (Settings(), "a settings file", "Write a CSV or JSON file with a row for each user."),
        (Mail(), "an email message or a contact card", Export),
    ];

    /// <summary>Returns a description of the format and what to do; null when the text may be a table.</summary>
    /// <param name="head">The first bytes of the input, in UTF-8.</param>
    public static string? Describe(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head[..Math.Min(head.Length, LengthRead)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Array.Find(Kinds, kind => kind.Start.IsMatch(text)) is { Kind: { } found } match ? $"The input is {found}. {match.Advice}" : null;
    }

    [GeneratedRegex(@"^<", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^\{\\rtf", RegexOptions.CultureInvariant)]
    private static partial Regex RichText();

    [GeneratedRegex(@"^-----BEGIN (?!PGP MESSAGE)[A-Z0-9 ]+-----|^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/=]+", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^-----BEGIN PGP MESSAGE-----|^age-encryption\.org/|^\$ANSIBLE_VAULT|^Salted__", RegexOptions.CultureInvariant)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"^version https://git-lfs", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"^(-- |--\r?\n|/\*|INSERT\s+INTO\s|COPY\s+\S+\s*\(|CREATE\s+(TABLE|DATABASE)\s|BEGIN\s*;|SET\s+\w+\s*=|SELECT\s.+\sFROM\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sql();

    // A CSV header does not end with a colon.
    [GeneratedRegex(@"^---\s*\r?\n|^[\w-]+:[ \t]*\r?\n[ \t]*(- )?[\w-]+:|^- [\w-]+:( |\r?\n)|^[\w-]+: [^,;|\t\r\n]*\r?\n[\w-]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^\[{1,2}[A-Za-z][\w. -]*\]{1,2}[ \t]*\r?\n\s*[\w.-]+\s*=|^(export )?[A-Za-z_]\w*=[^,;|\t\r\n]*\r?\n(export )?[A-Za-z_]\w*=|^(module\.exports|export default|const |var |let )", RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    [GeneratedRegex(@"^(BEGIN:V|From: |Return-Path: |Received: )", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
