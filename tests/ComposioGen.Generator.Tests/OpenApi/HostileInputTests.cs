using System.Text;
using ComposioGen.Generator.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

public sealed class HostileInputTests
{
    private static readonly string Sample = Documents.WithSchemas("""
        "A": { "type": "object", "required": ["kind"], "properties": {
          "kind": { "type": "string", "enum": ["a", null], "x-enum-varnames": ["One"] },
          "next": { "$ref": "#/components/schemas/A" },
          "val": { "oneOf": [ { "type": "object", "properties": { "s": { "enum": ["X"] } } }, { "$ref": "#/components/schemas/B" }, { "nullable": true } ],
                   "discriminator": { "propertyName": "s", "mapping": { "b": "#/components/schemas/B" } } } },
          "additionalProperties": { "type": "array", "items": { "type": "number" } } },
        "B": { "allOf": [ { "$ref": "#/components/schemas/C" }, { "type": "object", "default": {}, "example": "x" } ] },
        "C": { "type": "object", "additionalProperties": false, "nullable": true, "deprecated": true }
        """);

    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "blank", " \n\t " },
        { "array", "[]" },
        { "null", "null" },
        { "nested arrays", new string('[', 10_000) + new string(']', 10_000) },
        { "open arrays", new string('[', 10_000) },
        { "nested objects", string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) },
        { "NUL", "\0" },
        { "NUL inside", Documents.WithSchemas("\"A\": { \"type\": \"string\", \"title\": \"a\0b\" \0 }") },
        { "huge integer", Documents.WithSchemas("\"A\": { \"type\": \"string\", \"minLength\": " + new string('9', 500) + " }") },
        { "huge number", Documents.WithSchemas("\"A\": { \"type\": \"string\", \"minimum\": 1e999, \"maximum\": -1e999, \"enum\": [1e999, 123456789012345678901234567890] }") },
        { "lone surrogate", Documents.WithSchemas("\"A\": { \"type\": \"string\", \"title\": \"\\ud800\" }") },
        { "byte order mark", "\uFEFF" + Sample },
        { "two documents", Sample + Sample },
        { "comment", "/* x */" + Sample + "// y" },
        { "not a number", """{ "openapi": "3.0.0", "paths": NaN, "info": undefined }""" },
        { "constructor", """{ "openapi": "3.0.0", "paths": new Date(5) }""" },
        { "type names", Documents.WithSchemas("\"A\": { \"$type\": \"System.IO.FileInfo\", \"$id\": \"1\", \"$values\": [] }") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_UnusualText_ReturnsDocumentOrProblem(string what, string text) => Survives(text, what);

    [Fact]
    public void Read_Sample_HasNoProblems() => Documents.Sound(Sample);

    [Fact]
    public void Read_TruncatedDocument_ReportsProblem()
    {
        for (var i = 0; i < 50; i++)
        {
            var text = Sample[..(Sample.Length * i / 50)];
            Survives(text, "cut after " + text.Length);
            Documents.Read(text).Document.ShouldBeNull();
        }
    }

    [Fact]
    public void Read_Garbage_ReportsProblem()
    {
        var random = new Random(7);
        var bytes = new byte[1_000_000];
        random.NextBytes(bytes);
        Survives(Encoding.Latin1.GetString(bytes), "bytes");
        Survives(new string('x', 1_000_000), "letters");
        Survives("\"" + new string('x', 1_000_000), "open string");
        Survives("{\"openapi\":\"3.0.0\",\"" + new string('{', 1_000_000), "braces");
    }

    [Fact]
    public void Read_OneCharacterChanged_DoesNotThrow()
    {
        var random = new Random(20);
        const string Replacements = "{}[]\",:0tn\\ x\0";
        for (var i = 0; i < 200; i++)
        {
            var position = random.Next(Sample.Length);
            var text = Sample.ToCharArray();
            text[position] = Replacements[random.Next(Replacements.Length)];
            Survives(new string(text), "character " + position);
        }
    }

    [Fact]
    public void Read_LineRemovedOrRepeated_DoesNotThrow()
    {
        var lines = Sample.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Survives(string.Join('\n', lines.Where((_, index) => index != i)), "without line " + i);
            Survives(string.Join('\n', lines.Take(i + 1).Concat(lines.Skip(i))), "line twice " + i);
        }
    }

    [Theory]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"next\": { \"$ref\": \"@\" } } }")]
    [InlineData("{ \"$ref\": \"@\" }")]
    [InlineData("{ \"allOf\": [ { \"$ref\": \"@\" }, { \"type\": \"object\" } ] }")]
    [InlineData("{ \"oneOf\": [ { \"$ref\": \"@\" }, { \"type\": \"null\" } ] }")]
    public void Read_LongChainOfComponents_DoesNotOverflowStack(string link)
    {
        var schemas = Enumerable.Range(0, 3_000).Select(i =>
            "\"A" + i + "\": " + link.Replace("@", "#/components/schemas/A" + (i + 1), StringComparison.Ordinal));

        Survives(Documents.WithSchemas(string.Join(",", schemas) + ", \"A3000\": { \"type\": \"string\" }", "A0"), link);
    }

    [Fact]
    public void Read_Cancelled_ThrowsOperationCanceled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Should.Throw<OperationCanceledException>(() => OpenApiReader.Read(Sample, cancelled.Token));
    }

    [Fact]
    public void Read_MemberReplacedByOtherKind_DoesNotThrow()
    {
        var root = Newtonsoft.Json.Linq.JObject.Parse(Sample);
        foreach (var path in root.Descendants().OfType<Newtonsoft.Json.Linq.JProperty>().Select(member => member.Path).ToList())
        {
            foreach (var replacement in new[] { "5", "null", "true", "\"x\"", "[]", "[5]", "{}", "{ \"x\": 5 }" })
            {
                var changed = (Newtonsoft.Json.Linq.JObject)root.DeepClone();
                changed.SelectToken(path)!.Replace(Newtonsoft.Json.Linq.JToken.Parse(replacement));
                Survives(changed.ToString(), path + " = " + replacement);
                if (!path.StartsWith("openapi", StringComparison.Ordinal))
                {
                    Documents.Read(changed.ToString()).Document.ShouldNotBeNull(path + " = " + replacement);
                }
            }
        }
    }

    private static void Survives(string text, string what)
    {
        var result = Documents.Read(text);

        (result.Document is not null || result.Problems.Count > 0).ShouldBeTrue(what);
        foreach (var problem in result.Problems)
        {
            Should.NotThrow(() => result.Positions.Find(problem.Pointer ?? ""), what);
        }
    }
}
