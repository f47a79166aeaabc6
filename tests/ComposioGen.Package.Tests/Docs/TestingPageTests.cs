using System.Text.RegularExpressions;
using ComposioGen.Package.Tests.Docs.Pages;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>Verifies that the page about testing lists every operation on connected accounts with its result.</summary>
public sealed partial class TestingPageTests
{
    private const string Client = "class Composio.ConnectedAccountsClient";

    private static readonly string Listing =
        Repository.PathOf("tests", "ComposioGen.Generator.Tests", "FullDocumentTests.Emit_FullDocument_PublicApiMatchesSnapshot.verified.txt");

    [Fact]
    public void Substitute_EveryOperation_IsListedWithResult()
    {
        var operations = File.ReadLines(Listing).SkipWhile(line => line != Client).Skip(1).TakeWhile(line => line.StartsWith(' '))
            .Select(line => Operation().Match(line)).Where(match => match.Success)
            .ToLookup(match => match.Groups["name"].Value, match => match.Groups["result"].Value);
        var rows = MarkdownPage.Of("docs/testing.md").Tables("A substitute").Single().Rows;

        rows.SelectMany(row => row.CodeIn(0)).ShouldBe(operations.Select(group => group.Key), ignoreOrder: true);
        rows.SelectMany(row => row.CodeIn(0).Where(name => !operations[name].Contains(row.CodeIn(1).Single()))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^ +virtual (?:Task<(?<result>.+)>|(?<result>\S+)) (?<name>\w+Async)\(")]
    private static partial Regex Operation();
}
