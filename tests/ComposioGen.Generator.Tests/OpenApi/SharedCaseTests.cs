using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Tests small documents that failed before, from <c>shared/cases/documents</c> next to the clone.</summary>
public sealed class SharedCaseTests
{
    // The placeholder when there are no documents, so that the test is skipped rather than without a case.
    private const string None = "";

    public static TheoryData<string> Cases
    {
        get
        {
            var cases = new TheoryData<string>();
            foreach (var file in Folder() is { } folder ? Directory.GetFiles(folder, "*.json") : new[] { None })
            {
                cases.Add(Path.GetFileName(file));
            }

            return cases;
        }
    }

    [SharedCaseTheory]
    [MemberData(nameof(Cases))]
    public void Generate_Case_CompilesWithoutWarning(string name)
    {
        var run = new GeneratorDriverFixture(File.ReadAllText(Path.Combine(Folder()!, name))).Run();

        run.Result.Exception.ShouldBeNull();
        run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        run.Result.GeneratedSources.ShouldNotBeEmpty();
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    /// <summary>The folder with the documents; null when there is none.</summary>
    internal static string? Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ComposioGen.sln")))
        {
            root = root.Parent;
        }

        return root?.Parent is { } beside && Path.Combine(beside.FullName, "shared", "cases", "documents") is var folder && Directory.Exists(folder) ? folder : null;
    }
}
