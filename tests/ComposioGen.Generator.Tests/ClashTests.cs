using System.Collections.Immutable;
using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests;

/// <summary>Tests two projects that generate an SDK, one of which references the other.</summary>
public sealed class ClashTests
{
    private static readonly string Document = MiniSpec.Returning("\"Thing\": { \"type\": \"object\", \"properties\": { \"x\": { \"type\": \"string\" } } }");

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public void Generate_ReferencedAssemblyHasPublicSdk_IsReported(string accessibility, bool isReported)
    {
        var run = RunSecond(accessibility, "");

        run.Trees.ShouldContainKey("Thing.g.cs");

        run.Compilation.WithAssemblyName("Second").GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS0436").ShouldBeEmpty();
        run.Diagnostics.Where(diagnostic => diagnostic.Id == "CMPG017").Select(diagnostic => diagnostic.GetMessage().Contains("'First' also contains a public Composio.ComposioClient", StringComparison.Ordinal))
            .ShouldBe(isReported ? [true] : []);
    }

    [Theory]
    [InlineData("internal", 0)]
    [InlineData("public", 2)]
    public async Task Suppress_CodeNamesTypesOfBoth_LeavesPublicNamesakes(string accessibility, int expected)
    {
        var compilation = RunSecond(accessibility, "class Mine { Composio.Thing thing; object client = new Composio.ComposioClient(\"key\"); }").Compilation.WithAssemblyName("Second");
        compilation.GetDiagnostics().Count(IsClash).ShouldBe(2, "The compiler reports both names.");

        var diagnostics = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new InternalClashSuppressor())).GetAllDiagnosticsAsync();

        diagnostics.Count(IsClash).ShouldBe(expected);
    }

    [Fact]
    public async Task Suppress_TypeOfTheUser_IsLeft()
    {
        const string Code = "namespace Composio { class Own { } } class Mine { Composio.Own own; }";
        var compilation = RunSecond("internal", Code, "namespace Composio { class Own { } }").Compilation.WithAssemblyName("Second");

        var diagnostics = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new InternalClashSuppressor())).GetAllDiagnosticsAsync();

        diagnostics.Count(IsClash).ShouldBe(1);
    }

    private static bool IsClash(Diagnostic diagnostic) => diagnostic.Id == "CS0436";

    private static GeneratorRun RunSecond(string accessibility, string code, string codeOfFirst = "")
    {
        var first = new GeneratorDriverFixture(Document, SpecMetadata.Of(accessibility: accessibility));
        first.EditCode("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")]" + codeOfFirst);
        var second = new GeneratorDriverFixture(Document);
        second.EditCode(code);
        second.Reference(((CSharpCompilation)first.Run().Compilation).WithAssemblyName("First"));
        return second.Run();
    }
}
