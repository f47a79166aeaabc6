using System.Diagnostics;
using System.Globalization;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.Infrastructure.Identifiers;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Fuzz;

/// <summary>
/// Verifies that randomly changed documents are rejected with a diagnostic, or compile without warnings. A few are always tried; set
/// <c>COMPOSIOGEN_FUZZ_DOCUMENTS</c> to a larger number, as the nightly run does, for at most <c>COMPOSIOGEN_FUZZ_MINUTES</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int Few = 40;
    private const int DefaultMinutes = 60;

    private static readonly string[] Documents =
    [
        EveryForm.Document,
        MiniSpec.Both("""
            "Thing": { "type": "object", "properties": { "op": { "type": "string", "enum": ["<", "<=", ">="] }, "part": { "$ref": "#/components/schemas/Part" } } },
            "Part": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ], "discriminator": { "propertyName": "kind" } },
            "A": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["a"] }, "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } } } },
            "B": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["b"] }, "value": { "type": "integer" } } }
            """),
        MiniSpec.Both("""
            "Thing": { "allOf": [ { "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "count": { "type": "integer" } } } ] },
            "Base": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } }, "discriminator": { "propertyName": "type" } },
            "Text": { "type": "string" },
            "Other": { "allOf": [ { "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "text": { "$ref": "#/components/schemas/Text" } } } ] }
            """),
    ];

    [Fact]
    public void Generate_FewMutatedDocuments_AreRejectedOrCompile() => Try(0, Few, TimeSpan.FromMinutes(DefaultMinutes)).ShouldBeEmpty();

    [Fact]
    public void Generate_ManyMutatedDocuments_AreRejectedOrCompile() =>
        Try(Few, Number("COMPOSIOGEN_FUZZ_DOCUMENTS", 0), TimeSpan.FromMinutes(Number("COMPOSIOGEN_FUZZ_MINUTES", DefaultMinutes))).ShouldBeEmpty();

    [Fact]
    public void Mutate_SameSeed_SameDocument() => new DocumentMutator(7).Mutate(Documents[0]).ShouldBe(new DocumentMutator(7).Mutate(Documents[0]));

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static List<string> Try(int first, int count, TimeSpan longest)
    {
        var watch = Stopwatch.StartNew();
        return Enumerable.Range(first, count).TakeWhile(_ => watch.Elapsed < longest).Select(Fault).OfType<string>().Take(10).ToList();
    }

    /// <summary>Returns the problem of the document for a seed; null when the document is rejected, or compiles.</summary>
    private static string? Fault(int seed)
    {
        var run = new GeneratorDriverFixture(new DocumentMutator(seed).Mutate(Documents[seed % Documents.Length])).Run();
        var fault = run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "CMPG099");
        if (run.Result.Exception is { } exception)
        {
            return $"seed {seed}: {exception}";
        }

        if (fault is null && run.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return null;
        }

        fault ??= run.Compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return fault is null ? null : $"seed {seed}: {fault}";
    }
}
