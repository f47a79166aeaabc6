using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>The code of a snippet without the statements that a document does not support.</summary>
internal static class SnippetCut
{
    /// <summary>
    /// Blanks the code of missing members, the statements that need a missing operation, and those that use a variable which one of them
    /// declares. Lines keep their numbers.
    /// </summary>
    public static string Without(string code, IReadOnlyCollection<SnippetNeed> missing)
    {
        foreach (var member in missing.Where(need => !need.IsStatement))
        {
            code = code.Replace(member.Code, new string(' ', member.Code.Length), StringComparison.Ordinal);
        }

        var root = SyntaxFactory.ParseCompilationUnit(code);
        var lost = new HashSet<string>(StringComparer.Ordinal);
        var characters = code.ToCharArray();
        foreach (var statement in root.Members)
        {
            if (missing.Any(need => need.IsStatement && statement.ToString().Contains(need.Code, StringComparison.Ordinal)) || Identifiers(statement).Any(lost.Contains))
            {
                lost.UnionWith(Declared(statement));
                Blank(characters, statement.Span.Start, statement.Span.End);
            }
        }

        return new string(characters);
    }

    private static IEnumerable<string> Identifiers(SyntaxNode node) =>
        node.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText);

    private static IEnumerable<string> Declared(SyntaxNode node) => node is GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local }
        ? local.Declaration.Variables.Select(variable => variable.Identifier.ValueText)
        : [];

    private static void Blank(char[] characters, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            characters[i] = characters[i] is '\n' ? '\n' : ' ';
        }
    }
}
