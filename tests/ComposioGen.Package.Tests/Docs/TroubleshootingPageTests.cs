using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the messages on the page about troubleshooting exist in the code.</summary>
public sealed class TroubleshootingPageTests
{
    private const string Page = "docs/troubleshooting.md";

    public static TheoryData<string> Messages =>
        [.. MarkdownPage.Of(Page).Tables().Where(table => table.Columns[0] == "message").SelectMany(table => table.Rows).SelectMany(row => row.CodeIn(0))];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_Quoted_ExistsInCode(string message)
    {
        var parts = message.Split(SourceMessages.Hole, StringSplitOptions.RemoveEmptyEntries);

        SourceMessages.All.ShouldContain(text => HasInOrder(text, parts), message);
    }

    [Fact]
    public void Message_OfEveryErrorAndWarning_IsQuoted()
    {
        var page = MarkdownPage.Of(Page).Text;

        DiagnosticPageTests.Diagnostics.Where(row => (string)row[2] != "Info").Select(row => (string)row[0])
            .Where(id => !page.Contains($"[{id}]", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static bool HasInOrder(string text, string[] parts)
    {
        var position = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + part.Length;
        }

        return true;
    }
}
