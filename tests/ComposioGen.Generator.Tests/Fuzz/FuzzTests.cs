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
/// <c>COMPOSIOGEN_FUZZ_DOCUMENTS</c> to a larger number, as the nightly run does, within <c>COMPOSIOGEN_FUZZ_MINUTES</c>, beginning with the
/// seed in <c>COMPOSIOGEN_FUZZ_SEED</c>.
/// </summary>
public sealed class FuzzTests
{
    private const int Few = 40;
    private const int DefaultMinutes = 60;
    private const int MaxFaults = 10;

    // Every this many documents, one is made from the document of this repository, which takes much longer.
    private const int Whole = 100;

    private static readonly string Own = OpenApi.Documents.OfRepository()!;

    private static readonly string[] Documents =
    [
        EveryForm.Document,
        MiniSpec.Paths("""
            "/files/{id}": { "put": { "tags": ["Files"], "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "filter", "in": "query", "style": "deepObject", "schema": { "$ref": "#/components/schemas/Thing" } }, { "name": "x-tags", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } } ],
              "requestBody": { "content": { "multipart/form-data": { "schema": { "$ref": "#/components/schemas/Upload" } } } },
              "responses": { "200": { "description": "", "content": { "text/csv": { "schema": { "type": "string" } } } }, "default": { "description": "", "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } },
            "/forms": { "post": { "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Thing" }, "encoding": { "tags": { "style": "spaceDelimited", "explode": false } } } } },
              "responses": { "200": { "description": "", "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } } } } }
            """, """
            "Upload": { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "format": "binary" }, "files": { "type": "array", "items": { "type": "string", "format": "binary" } }, "about": { "$ref": "#/components/schemas/Thing" } } },
            "Thing": { "type": "object", "properties": { "name": { "type": "string" }, "tags": { "type": "array", "items": { "type": "string" } }, "size": { "type": "number", "nullable": true }, "part": { "$ref": "#/components/schemas/Thing" } } }
            """),
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
        MiniSpec.Both("""
            "Thing": { "type": "object", "properties": { "content": { "anyOf": [ { "type": "string" }, { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/Inner" } ] },
              "either": { "oneOf": [ { "$ref": "#/components/schemas/Inner" }, { "$ref": "#/components/schemas/A" } ], "discriminator": { "propertyName": "kind", "mapping": { "inner": "#/components/schemas/Inner" } } },
              "count": { "type": "integer", "allOf": [ { "minimum": 1 } ] } }, "anyOf": [ { "required": ["count"] }, { "required": ["either"], "properties": { "either": {} } } ] },
            "Inner": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
            "A": { "type": "object", "required": ["a", "kind"], "properties": { "kind": { "type": "string" }, "a": { "$ref": "#/components/schemas/Inner" } } },
            "B": { "type": "object", "required": ["b", "kind"], "properties": { "kind": { "type": "string" }, "b": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } }
            """),
    ];

    [Fact]
    public void Generate_FewMutatedDocuments_AreRejectedOrCompile() => Try(0, Few, TimeSpan.FromMinutes(DefaultMinutes)).ShouldBeEmpty();

    [Fact]
    public void Generate_ManyMutatedDocuments_AreRejectedOrCompile() =>
        Try(Number("COMPOSIOGEN_FUZZ_SEED", Few), Number("COMPOSIOGEN_FUZZ_DOCUMENTS", 0), TimeSpan.FromMinutes(Number("COMPOSIOGEN_FUZZ_MINUTES", DefaultMinutes))).ShouldBeEmpty();

    [Fact]
    public void Mutate_SameSeed_SameDocument() => new DocumentMutator(7).Mutate(Documents[0]).ShouldBe(new DocumentMutator(7).Mutate(Documents[0]));

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static List<string> Try(int first, int count, TimeSpan longest)
    {
        var watch = Stopwatch.StartNew();
        var faults = new List<string>();
        for (var tried = 0; tried < count && faults.Count < MaxFaults; tried++)
        {
            if (watch.Elapsed >= longest)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Only {tried} of {count} documents were tried within {longest}."));
                break;
            }

            if (Fault(first + tried) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return faults;
    }

    /// <summary>Returns the problem of the document for a seed; null when the document is rejected, or compiles.</summary>
    private static string? Fault(int seed)
    {
        var run = new GeneratorDriverFixture(new DocumentMutator(seed).Mutate(seed % Whole == 0 ? Own : Documents[seed % Documents.Length])).Run();
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
