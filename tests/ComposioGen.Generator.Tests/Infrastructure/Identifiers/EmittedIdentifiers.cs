using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComposioGen.Generator.Tests.Infrastructure.Identifiers;

/// <summary>Collects the names in emitted types from the emitted text, so that new names in emitters are found.</summary>
internal sealed class EmittedIdentifiers
{
    /// <summary>The prefix of all members and names of the documents; other names originate from the emitters.</summary>
    public const string Prefix = "Zz";

    private readonly Dictionary<string, SortedSet<string>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _types = new(StringComparer.Ordinal);

    /// <summary>Returns names by the kind of the emitted type: those that it declares, and those that its expressions look up in it.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> ByKind => _byKind;

    /// <summary>Returns every name, including those of locals and parameters.</summary>
    public IEnumerable<string> All => _byKind.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal);

    /// <summary>Returns every type that emitted code uses without its namespace.</summary>
    public IEnumerable<string> Types => _types.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal);

    public static EmittedIdentifiers Of(GeneratedSdk sdk)
    {
        var names = new EmittedIdentifiers();
        foreach (var source in sdk.Sources.Values)
        {
            foreach (var type in CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                names.Add(type);
            }
        }

        return names;
    }

    private void Add(TypeDeclarationSyntax type)
    {
        var (names, types) = (Of(_byKind, KindOf(type)), Of(_types, KindOf(type)));

        names.UnionWith(type.Members.SelectMany(Declared).Where(IsOwn));
        foreach (var name in type.DescendantNodes(node => node == type || node is not TypeDeclarationSyntax).OfType<SimpleNameSyntax>().Where(IsLookedUp))
        {
            var target = SyntaxFacts.IsInTypeOnlyContext(name) ? types : names;
            if (IsOwn(name.Identifier.Text))
            {
                target.Add(name.Identifier.Text);
            }
        }
    }

    /// <summary>Returns the types that the emitted types of one kind use.</summary>
    public IEnumerable<string> TypesOf(string kind) => _types[kind];

    private static SortedSet<string> Of(Dictionary<string, SortedSet<string>> sets, string kind)
    {
        if (!sets.TryGetValue(kind, out var set))
        {
            sets.Add(kind, set = new SortedSet<string>(StringComparer.Ordinal));
        }

        return set;
    }

    private static string KindOf(TypeDeclarationSyntax type) => type switch
    {
        RecordDeclarationSyntax record => record.ClassOrStructKeyword.IsKind(SyntaxKind.StructKeyword) ? "enum" : "query",
        StructDeclarationSyntax => "value union",
        _ when type.BaseList?.ToString().Contains("IDisposable", StringComparison.Ordinal) == true => "root",
        _ when type.Identifier.Text.EndsWith("Client", StringComparison.Ordinal) => "client",
        _ when type.Parent is ClassDeclarationSyntax => "branch",
        _ when type.Modifiers.Any(SyntaxKind.AbstractKeyword) => "union",

        // No other class has members of a document.
        _ => type.BaseList?.ToString().Contains("JsonModel,", StringComparison.Ordinal) == true ? "object" : "other",
    };

    private static IEnumerable<string> Declared(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => [property.Identifier.Text],
        MethodDeclarationSyntax method => [method.Identifier.Text],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.Text),
        TypeDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };

    // Names after a dot and names of arguments are not looked up in the type.
    private static bool IsLookedUp(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        AliasQualifiedNameSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax => false,
        _ => true,
    };

    private static bool IsOwn(string name) => !name.Contains(Prefix, StringComparison.OrdinalIgnoreCase);
}
