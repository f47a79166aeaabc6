using ComposioGen.Generator.OpenApi.Validation;
using ComposioGen.Generator.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Validation;

/// <summary>Compares the keywords that the code reads with those that are checked.</summary>
public sealed class KeywordTableTests
{
    // References are checked as such, the version decides whether the document is read at all, and examples may be anything.
    private static readonly string[] Others = ["$ref", "openapi", "swagger", "example", "examples"];

    [Fact]
    public void Keywords_ReadByTheCode_AreChecked()
    {
        var read = SourceFiles.Of(SourceFiles.Generator + "/OpenApi")
            .Where(file => !file.Key.StartsWith("Overlays/", StringComparison.Ordinal) && !file.Key.StartsWith("Composio/", StringComparison.Ordinal))
            .SelectMany(file => Reads(file.Value))
            .Where(keyword => !keyword.Name.StartsWith("x-", StringComparison.Ordinal) && !Others.Contains(keyword.Name))
            .Distinct()
            .ToList();

        read.Count.ShouldBeGreaterThan(50);
        read.ShouldContain(("Flag", "allowReserved"));
        read.ShouldContain(("Text", "operationId"));
        read.Where(keyword => !IsChecked(keyword.Method, keyword.Name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Flag", "title")]
    [InlineData("Text", "explode")]
    [InlineData("Array", "mapping")]
    [InlineData("Text", "unknown")]
    public void IsChecked_OtherForm_IsFalse(string method, string name) => IsChecked(method, name).ShouldBeFalse();

    // The calls with the name of a keyword among their arguments.
    private static IEnumerable<(string Method, string Name)> Reads(SyntaxNode file) =>
        from call in file.DescendantNodes().OfType<InvocationExpressionSyntax>()
        let method = Method(call)
        where method is not null
        from argument in call.ArgumentList.Arguments
        where argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)
        select (method, ((LiteralExpressionSyntax)argument.Expression).Token.ValueText);

    private static string? Method(InvocationExpressionSyntax call) => (call.Expression switch { MemberAccessExpressionSyntax member => member.Name.Identifier.Text, SimpleNameSyntax name => name.Identifier.Text, _ => null }) switch
    {
        "CopyStrings" => "Text",
        "AddFlag" or "HasFlag" => "Flag",
        var name and ("Text" or "Flag" or "Array" or "Object") => name,
        _ => null,
    };

    private static bool IsChecked(string method, string name) =>
        Enum.GetValues<SpecNode>().Any(node => IsPart(SpecGrammar.Child(node, name), node, method) || (Keywords.Of(node).TryGetValue(name, out var form) && IsReadAs(form, name, method)));

    // A map has parts of any name.
    private static bool IsPart(SpecNode child, SpecNode parent, string method) =>
        child != SpecNode.Other
        && SpecGrammar.Child(parent, "any name") == SpecNode.Other
        && method switch
        {
            "Array" => SpecGrammar.Element(child) != SpecNode.Other,
            "Object" => SpecGrammar.Element(child) == SpecNode.Other,
            "Flag" => child == SpecNode.SchemaOrBoolean,
            _ => false,
        };

    private static bool IsReadAs(KeywordForm form, string name, string method) => method switch
    {
        "Text" => form is KeywordForm.Text or KeywordForm.Term,
        "Flag" => form is KeywordForm.Flag or KeywordForm.ObjectOrFlag,
        "Array" => form is KeywordForm.List or KeywordForm.TextList || name == "type",
        _ => form is KeywordForm.Object or KeywordForm.ObjectOrFlag,
    };
}
