using System.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Diagnostics;

/// <summary>Verifies that no text crashes the compiler: an unreadable document produces one error and no code.</summary>
public sealed class HostileDocumentTests
{
    private static readonly string Sound = MiniSpec.Returning("""
        "Thing": { "type": "object", "properties": { "a": { "type": "string" } } }
        """);

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "null", "null" },
        { "array", "[]" },
        { "number", "1e999" },
        { "garbage", Garbage(200_000) },
        { "truncated", Sound[..^10] },
        { "cut in a string", Sound[..(Sound.IndexOf("Tiny", StringComparison.Ordinal) + 2)] },
        { "two documents", Sound + Sound },
        { "deep arrays", new string('[', 100_000) },
        { "deep closed arrays", new string('[', 10_000) + new string(']', 10_000) },
        { "deep objects", string.Concat(Enumerable.Repeat("{\"a\":", 50_000)) },
        { "deep in a document", "{ \"openapi\": \"3.0.3\", \"paths\": {}, \"x\": " + new string('[', 5_000) + new string(']', 5_000) + " }" },
        { "huge string", "{ \"openapi\": \"" + new string('3', 2_000_000) },
        { "NUL", "\0\0\0" },
        { "XML", "<?xml version=\"1.0\"?><a/>" },
        { "YAML", "openapi: 3.0.3\ninfo:\n  title: x\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Generate_HostileDocument_ReportsOneErrorAndNoCode(string what, string text)
    {
        var run = new GeneratorDriverFixture(text).Run();

        run.Result.Exception.ShouldBeNull(what);
        run.Diagnostics.ShouldHaveSingleItem(what).DefaultSeverity.ShouldBe(DiagnosticSeverity.Error, what);
        run.Diagnostics[0].Id.ShouldNotBe("CMPG099", what);
        run.Trees.ShouldBeEmpty(what);
    }

    [Fact]
    public void Generate_LargeValidDocument_Compiles()
    {
        var schemas = string.Join(",", Enumerable.Range(0, 1_000).Select(i => $$"""
            "Part{{i}}x": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Part{{(i + 1) % 1_000}}x" } } }
            """));

        var run = new GeneratorDriverFixture(MiniSpec.Returning("\"Thing\": { \"type\": \"object\", \"properties\": { \"part\": { \"$ref\": \"#/components/schemas/Part0x\" } } }, " + schemas)).Run();

        run.ShouldBeClean();
        run.Trees.Count.ShouldBe(1_005);
    }

    [Fact]
    public void Generate_TwoDocumentsInOneProject_DoesNotCrash()
    {
        var fixture = new GeneratorDriverFixture(Sound);
        fixture.AddFiles(new SpecFile(Sound, "/project/second.openapi.json"));

        var run = fixture.Run();

        run.Result.Exception.ShouldBeNull();
    }

    private static string Garbage(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
