using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Architecture;

/// <summary>Limits the length of methods.</summary>
public sealed class MethodLengthTests
{
    private const int MaxLines = 70;

    [Theory]
    [InlineData("generator")]
    [InlineData("runtime")]
    [InlineData("samples")]
    public void Methods_OfShippedProjects_HaveAtMostSeventyLines(string folder) => SourceFiles.Of(folder)
        .SelectMany(static file => file.Value.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(method => (File: file.Key, Method: method)))
        .Where(static found => LinesOf(found.Method) > MaxLines)
        .Select(static found => $"{found.File}: {LinesOf(found.Method)} lines")
        .ShouldBeEmpty();

    // The span does not include documentation.
    private static int LinesOf(SyntaxNode method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
