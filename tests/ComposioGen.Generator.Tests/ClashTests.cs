using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Two projects that both generate, one of which references the other.</summary>
public sealed class ClashTests
{
    private static readonly string Document = MiniSpec.Answer("\"Thing\": { \"type\": \"object\", \"properties\": { \"x\": { \"type\": \"string\" } } }");

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public void Generate_ReferencedAssemblyHasPublicSdk_IsReported(string accessibility, bool isReported)
    {
        var first = new GeneratorDriverFixture(Document, SpecMetadata.Of(accessibility: accessibility));
        first.EditCode("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")]");
        var second = new GeneratorDriverFixture(Document);
        second.Reference(((CSharpCompilation)first.Run().Compilation).WithAssemblyName("First"));

        var run = second.Run();

        run.Trees.ShouldContainKey("Thing.g.cs");

        run.Compilation.WithAssemblyName("Second").GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS0436").ShouldBeEmpty();
        run.Diagnostics.Where(diagnostic => diagnostic.Id == "CMPG017").Select(diagnostic => diagnostic.GetMessage().Contains("'First' also contains a public Composio.ComposioClient", StringComparison.Ordinal))
            .ShouldBe(isReported ? [true] : []);
    }
}
