using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComposioGen.Generator.Tests.Architecture;

/// <summary>The parsed source files of a project, by their path relative to it.</summary>
internal static class SourceFiles
{
    public const string Generator = "generator/ComposioGen.Generator";
    public const string Runtime = "runtime/ComposioGen.Runtime";

    public static string Root { get; } = FindRoot();

    public static IReadOnlyDictionary<string, SyntaxNode> Of(string project)
    {
        var folder = Path.Combine(Root, project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => part is "obj" or "bin"))
            .ToDictionary(static file => file, file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, file))).GetRoot());
    }

    /// <summary>The names of the types that a file declares.</summary>
    public static IEnumerable<string> Declared(SyntaxNode file) => file.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text);

    /// <summary>The names of types, members and variables that a file mentions in its code.</summary>
    public static IEnumerable<string> Mentioned(SyntaxNode file) => file.DescendantNodes().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.Text).Distinct();

    /// <summary>The string literals of a file, UTF-8 literals and the text of interpolated strings included.</summary>
    public static IEnumerable<string> Literals(SyntaxNode file) => file.DescendantTokens()
        .Where(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
        .Select(static token => token.ValueText);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
