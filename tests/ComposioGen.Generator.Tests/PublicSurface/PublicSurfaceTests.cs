using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.PublicSurface;

/// <summary>Pins the public API of the runtime: a removed or changed line breaks callers, and a new one has to be supported.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Runtime_PublicSurface_IsAsListed() => Snapshot.Match(PublicApi.Of(Runtime()), "txt");

    [Fact]
    public void Runtime_Plumbing_IsHiddenFromIntelliSense() => PublicApi.Types(Runtime())
        .Where(static type => type.ContainingNamespace.ToDisplayString() == "Composio.Runtime" && type.ContainingType is null)
        .Where(static type => !type.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name == "EditorBrowsableAttribute"))
        .Select(static type => type.ToDisplayString())
        .ShouldBeEmpty();

    [Fact]
    public void Runtime_PublicTypes_AreInTheTwoNamespaces() => PublicApi.Types(Runtime())
        .Select(static type => type.ContainingNamespace.ToDisplayString())
        .Distinct()
        .Order()
        .ShouldBe(["Composio", "Composio.Runtime"]);

    private static IAssemblySymbol Runtime() =>
        FullDocument.Sdk.Compilation.SourceModule.ReferencedAssemblySymbols.Single(static assembly => assembly.Name == "ComposioGen.Runtime");
}
