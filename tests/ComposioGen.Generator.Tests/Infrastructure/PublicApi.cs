using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Lists the public types and members of the generated code, one per line, in an order that is independent of the document.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeOptionalBrackets | SymbolDisplayParameterOptions.IncludeDefaultValue,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.None,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Every public type, or those of one name.</summary>
    public static string Of(CSharpCompilation compilation, string? type = null) => Of(compilation.Assembly, type);

    /// <summary>Every public type of an assembly, or those of one name.</summary>
    public static string Of(IAssemblySymbol assembly, string? type = null) => string.Join('\n', Types(assembly)
        .Where(symbol => type is null || symbol.Name == type)
        .Select(symbol => string.Join('\n', Lines(symbol)))) + "\n";

    /// <summary>Public types, nested ones too, by name.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(CSharpCompilation compilation) => Types(compilation.Assembly);

    /// <summary>Public types of an assembly, nested ones too, by name.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly) => All(assembly.GlobalNamespace)
        .Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Returns the public members that the emitted code declares, without those that the compiler adds to records.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not INamedTypeSymbol)
        .Where(member => member is not IMethodSymbol { AssociatedSymbol: not null });

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol place) => place.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => All(type).Prepend(type),
        INamespaceSymbol space => All(space),
        _ => [],
    });

    private static IEnumerable<string> Lines(INamedTypeSymbol type) => Members(type)
        .Select(member => "    " + member.ToDisplayString(Format) + (member.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute") ? " [Obsolete]" : ""))
        .Order(StringComparer.Ordinal)
        .Prepend(Head(type));

    private static string Head(INamedTypeSymbol type)
    {
        var kind = type switch
        {
            { IsStatic: true } => "static class",
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsValueType: true } => "struct",
            { IsRecord: true, IsAbstract: true } => "abstract record",
            { IsRecord: true } => "record",
            _ => "class",
        };
        var parent = type.BaseType is { SpecialType: SpecialType.None } baseType ? " : " + baseType.ToDisplayString(Format) : "";
        return $"{kind} {type.ToDisplayString()}{parent}";
    }
}
