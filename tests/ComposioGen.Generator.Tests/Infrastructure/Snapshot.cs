using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Shouldly;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>
/// The only use of the snapshot library. Files have the names of Verify and are next to the test: <c>TestClass.Method.verified.cs</c>. After a
/// failure, the new text is in the <c>.received.</c> file; move it over the verified one when it is correct.
/// </summary>
internal static partial class Snapshot
{
    /// <summary>Compares a text with the verified text of the calling test; the first run of a new test fails and writes its text.</summary>
    /// <param name="text">The generated text.</param>
    /// <param name="extension">The extension of the snapshot file, without the dot.</param>
    /// <param name="method">The test; filled by the compiler.</param>
    /// <param name="file">The test's source; filled by the compiler.</param>
    public static void Match(string text, string extension = "cs", [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        string PathOf(string kind) => Path.Combine(folder, $"{name}.{kind}.{extension}");

        var scrubbed = Scrub(text);
        scrubbed.ShouldMatchApproved(
            options => options.NoDiff().WithFilenameGenerator((_, _, kind, _) => PathOf(kind == "approved" ? "verified" : kind)),
            FirstDifference(PathOf("verified"), scrubbed));
    }

    private static string FirstDifference(string verifiedFile, string text)
    {
        var verified = File.Exists(verifiedFile) ? File.ReadAllLines(verifiedFile) : [];
        var lines = text.Split('\n');
        var same = verified.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"First difference in line {same + 1}:\n- {verified.ElementAtOrDefault(same)}\n+ {lines.ElementAtOrDefault(same)}";
    }

    // The version changes with every release, and the address of the pages may; the snapshots should not.
    private static string Scrub(string text) =>
        PagesAddress().Replace(ToolVersion().Replace(text.ReplaceLineEndings("\n"), "$1VERSION$2"), "PAGES");

    [GeneratedRegex("""(GeneratedCode\("ComposioGen", ")[^"]*("\))""")]
    private static partial Regex ToolVersion();

    [GeneratedRegex("""https?://[^"\s]*/blob/[^"\s/]*/docs(?=/)""")]
    private static partial Regex PagesAddress();
}
