using ComposioGen.Generator.Tests.Upstream;
using ComposioGen.Package.Tests.Docs;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>
/// Verifies that the snippets of the README and the docs compile against every revision of the document, under other
/// titles and in parts. Only statements that require missing parts of the document are omitted.
/// </summary>
public sealed class SnippetDocumentTests
{
    private const string NextVersion = "Composio Platform API v3.1";

    private static readonly List<Snippet> Snippets = [.. Pages().SelectMany(Snippet.In), .. Pages().SelectMany(Snippet.InTables)];

    public static TheoryData<string, string> Published
    {
        get
        {
            var variants = new TheoryData<string, string>();
            foreach (var name in DocumentVariant.Published)
            {
                foreach (var change in Changes)
                {
                    variants.Add(name, change);
                }
            }

            return variants;
        }
    }

    private static IEnumerable<string> Changes => ["", NextVersion, "accounts", "accounts and auth configs", NextVersion + ", accounts"];

    [Theory]
    [InlineData("")]
    [InlineData(NextVersion)]
    [InlineData("accounts")]
    [InlineData("accounts and auth configs")]
    [InlineData(NextVersion + ", accounts")]
    public void Snippets_OwnDocument_Compile(string change) => ShouldCompile(DocumentVariant.Own, change);

    [UpstreamTheory]
    [MemberData(nameof(Published))]
    public void Snippets_PublishedDocument_Compile(string name, string change) => ShouldCompile(name, change);

    [Fact]
    public void Needs_OwnDocument_AreMetAndUsed()
    {
        var document = DocumentVariant.Read(DocumentVariant.Own, "");
        SnippetNeed.All.Where(need => !need.IsMet(document)).Select(need => need.What).ShouldBeEmpty();
        SnippetNeed.All.Where(need => !Snippets.Any(snippet => snippet.Code.Contains(need.Code, StringComparison.Ordinal))).Select(need => need.Code).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var a = 1;\nvar b = Gone(a);\nUse(b);\nUse(a);", "var a = 1;\n                \n       \nUse(a);")]
    [InlineData("Use(1);", "Use(1);")]
    [InlineData("var a = new A { B = 1, C = 2, };", "var a = new A { B = 1,        };")]
    public void Without_MissingOperationAndMember_BlanksWhatDependsOnThem(string code, string left) => SnippetCut
        .Without(code, [new("Gone(", "an operation", IsStatement: true, _ => false), new("C = 2,", "a member", IsStatement: false, _ => false)])
        .ShouldBe(left);

    private static void ShouldCompile(string name, string change)
    {
        var document = DocumentVariant.Read(name, change);
        var missing = SnippetNeed.All.Where(need => !need.IsMet(document)).ToList();

        Snippets.Count.ShouldBeGreaterThan(20);
        SnippetProject.Problems(document.ToString(), Snippets.Select(snippet => snippet with { Code = SnippetCut.Without(snippet.Code, missing) })).ShouldBeEmpty();
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Order(StringComparer.Ordinal);
}
