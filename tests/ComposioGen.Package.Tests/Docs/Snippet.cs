using ComposioGen.Package.Tests.Docs.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComposioGen.Package.Tests.Docs;

/// <summary>A piece of C# in a page.</summary>
/// <param name="Page">The page, relative to the repository.</param>
/// <param name="Line">The first line of the code, counted from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Given">The declarations that the snippet requires, separated by semicolons.</param>
internal sealed record Snippet(string Page, int Line, string Code, string Given)
{
    private const string Fence = "```";

    private const string GivenStart = "<!-- given: ";

    private const string GivenEnd = " -->";

    /// <summary>
    /// The snippets of a page: the lines between <c>```csharp</c> and the next fence. A comment in the line above, which no reader
    /// sees, declares what the snippet takes for granted: <c>&lt;!-- given: string secret; byte[] body --&gt;</c>.
    /// </summary>
    public static IEnumerable<Snippet> In(string path)
    {
        var page = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != Fence + "csharp")
            {
                continue;
            }

            var code = lines.Skip(i + 1).TakeWhile(line => !line.TrimStart().StartsWith(Fence, StringComparison.Ordinal)).ToList();
            yield return new Snippet(page, i + 2, string.Join('\n', code), i > 0 ? GivenIn(lines[i - 1].Trim()) : "");
            i += code.Count + 1;
        }
    }

    /// <summary>
    /// The last code span of each cell in a column headed <c>C#</c>, which is an expression: the last one, because words may explain it.
    /// A comment above the table declares the variables that its rows require.
    /// </summary>
    public static IEnumerable<Snippet> InTables(string path)
    {
        var page = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var lines = File.ReadAllLines(path);
        return
            from table in MarkdownPage.Of(page).Tables()
            where table.IndexOf("C#") >= 0
            from row in table.Rows
            let header = table.Rows[0].Line - 3
            select new Snippet(page, row.Line, $"_ = {row.CodeIn(table.IndexOf("C#"))[^1]};", header > 0 ? GivenIn(lines[header - 1].Trim()) : "");
    }

    /// <summary>
    /// A file that compiles when the snippet does. Statements go into a method; what an earlier snippet of the page has already made
    /// (a client, a connection, a builder) is there as a field, which a snippet that makes its own may hide.
    /// </summary>
    public string ToSourceFile(string name)
    {
        var root = SyntaxFactory.ParseCompilationUnit(Code);
        var usings = string.Concat(root.Usings.Select(directive => directive.ToFullString()));
        var statements = string.Concat(root.Members.OfType<GlobalStatementSyntax>().Select(Located));
        var types = string.Concat(root.Members.Where(member => member is not GlobalStatementSyntax).Select(Located));
        return $$"""
            {{usings}}
            #pragma warning disable
            namespace Snippets.{{name}};

            internal static class Snippet
            {
                static ComposioClient composio = null!;
                static ConnectionRequest connection = null!;
                static ConnectedAccount account = null!;
                static WebApplicationBuilder builder = null!;
                static WebApplication app = null!;
                static IServiceCollection services = null!;
                static CancellationToken cancellationToken;
            {{Fields()}}

                static async Task RunAsync()
                {
            {{statements}}
            #line default
                }

            {{types}}
            #line default
            }
            """;
    }

    private static string GivenIn(string line) =>
        line.StartsWith(GivenStart, StringComparison.Ordinal) && line.EndsWith(GivenEnd, StringComparison.Ordinal)
            ? line[GivenStart.Length..^GivenEnd.Length]
            : "";

    private string Fields() => string.Concat(
        Given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(field => $"    static {field} = default!;\n"));

    private string Located(MemberDeclarationSyntax member) =>
        $"\n#line {Line + member.GetLocation().GetLineSpan().StartLinePosition.Line} \"{Page}\"\n{member}\n";
}
