using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Represents the generated code of a document, which is always verified: a second run is cached, and the oldest and the newest C# version compile it without warnings.</summary>
internal sealed class GeneratedSdk
{
    private GeneratedSdk(CSharpCompilation compilation, IReadOnlyDictionary<string, string> sources)
    {
        Compilation = compilation;
        Sources = sources;
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>The emitted texts by file name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <param name="document">The document.</param>
    /// <param name="metadata">The settings of its item.</param>
    /// <param name="allows">The ID of the only allowed diagnostic.</param>
    public static GeneratedSdk Of(string document, SpecMetadata? metadata = null, string? allows = null)
    {
        var fixture = new GeneratorDriverFixture(document, metadata);
        var run = fixture.Run();
        run.Result.Exception.ShouldBeNull();
        run.Diagnostics.Where(diagnostic => diagnostic.Id != allows).ShouldBeEmpty();
        fixture.Run().ShouldBeCached();

        var sources = run.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        ShouldCompile(run.Compilation);
        ShouldCompile(UserProject.Create(LanguageVersion.Preview, sources.Select(file => KeyValuePair.Create(file.Key, WithNullableWarnings(file.Value)))));
        return new GeneratedSdk(run.Compilation, sources);
    }

    /// <summary>Returns the files of these types without their common frame.</summary>
    public string Text(params string[] types) => string.Join("\n", types.Select(type => $"// {type}.g.cs\n{WithoutFrame(Sources[type + ".g.cs"])}"));

    /// <summary>Compiles a program with the generated code and runs it.</summary>
    /// <param name="statements">The body of an async method; see <see cref="Program"/> for what it can call.</param>
    public Task CallAsync(string statements) => Program.RunAsync(Compilation, statements);

    public static void ShouldCompile(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => $"{diagnostic}\n{Line(diagnostic)}")
        .Take(20)
        .ShouldBeEmpty();

    // In a user's build this analysis is disabled for emitted files because of its cost. Here it verifies their annotations.
    private static string WithNullableWarnings(string source) =>
        source.Replace(EmittedFile.NoNullableWarnings, "#nullable enable warnings", StringComparison.Ordinal);

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";

    private static string WithoutFrame(string source)
    {
        var lastUsing = source.LastIndexOf("\nusing ", StringComparison.Ordinal);
        return source[(source.IndexOf("\n\n", lastUsing + 1, StringComparison.Ordinal) + 2)..];
    }
}
