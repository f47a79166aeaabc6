using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComposioGen.Package.Tests.Docs.Pages;

/// <summary>Provides the texts in the code that users may see, with <c>…</c> for inserted values.</summary>
internal static partial class SourceMessages
{
    /// <summary>The character for an inserted value, in texts of the code and of the page.</summary>
    public const char Hole = '…';

    private static readonly string[] Folders = ["generator", "runtime"];

    /// <summary>Gets every text of the generator, the runtime, the tool and the build targets.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Files("*.cs").SelectMany(InCode), .. Files("*.targets").SelectMany(InTargets)];

    private static IEnumerable<string> Files(string pattern) => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> InCode(string file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
        .DescendantNodes(node => node is not InterpolatedStringExpressionSyntax && !IsSum(node))
        .OfType<ExpressionSyntax>()
        .Select(expression => IsSum(expression) || IsText(expression) ? TextOf(expression) : null)
        .OfType<string>();

    private static IEnumerable<string> InTargets(string file) =>
        Attribute().Matches(File.ReadAllText(file)).Select(match => Reference().Replace(match.Groups["text"].Value, Hole.ToString()));

    private static bool IsSum(SyntaxNode node) => node.IsKind(SyntaxKind.AddExpression);

    private static bool IsText(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax || expression.IsKind(SyntaxKind.StringLiteralExpression);

    private static string TextOf(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax sum when IsSum(sum) => TextOf(sum.Left) + TextOf(sum.Right),
        LiteralExpressionSyntax { Token.Value: string text } => Placeholder().Replace(text, Hole.ToString()),
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax written ? written.TextToken.ValueText : Hole.ToString())),
        _ => Hole.ToString(),
    };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("Text=\"(?<text>[^\"]+)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"[@%$]\([^)]*\)")]
    private static partial Regex Reference();
}
