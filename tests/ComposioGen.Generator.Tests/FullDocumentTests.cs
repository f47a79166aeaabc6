using System.Text.RegularExpressions;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Tests the emitted files and the public API of the document of this repository.</summary>
public sealed partial class FullDocumentTests
{
    private const int LongestName = 60;

    [Fact]
    public void Emit_FullDocument_FilesMatchSnapshot() => Snapshot.Match(string.Join('\n', FullDocument.Sdk.Sources.Keys.Order(StringComparer.Ordinal)) + "\n", "txt");

    [Fact]
    public void Emit_FullDocument_PublicApiMatchesSnapshot() => Snapshot.Match(PublicApi.Of(FullDocument.Sdk.Compilation), "txt");

    [Fact]
    public void Emit_FullDocument_HasNoNumberedNames() => Names()
        .Where(name => Counting().IsMatch(name) && !OfTheDocument().IsMatch(name))
        .ShouldBeEmpty();

    [Fact]
    public void Emit_FullDocument_TypeNamesAreShort() => PublicApi.Types(FullDocument.Sdk.Compilation)
        .Select(type => type.Name)
        .Where(name => name.Length > LongestName)
        .ShouldBeEmpty();

    [Fact]
    public void Emit_FullDocument_PublicMembersAreDocumented() => PublicApi.Types(FullDocument.Sdk.Compilation)
        .SelectMany(type => PublicApi.Members(type).Append(type))
        .Where(symbol => string.IsNullOrEmpty(symbol.GetDocumentationCommentXml()) && !IsInherited(symbol))
        .Select(symbol => symbol.ToDisplayString())
        .ShouldBeEmpty();

    // Members of base classes and interfaces of the runtime inherit their documentation.
    private static bool IsInherited(ISymbol symbol) => symbol.IsOverride || symbol.Name == "ReadFrom";

    private static IEnumerable<string> Names() => PublicApi.Types(FullDocument.Sdk.Compilation)
        .SelectMany(type => PublicApi.Members(type).Where(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }).Append(type))
        .Select(symbol => symbol.Name)
        .Distinct();

    [GeneratedRegex("[0-9](Async)?$")]
    private static partial Regex Counting();

    // Words of the document itself that end in a digit.
    [GeneratedRegex("OAuth[12](Async)?$|^V[123]$")]
    private static partial Regex OfTheDocument();
}
