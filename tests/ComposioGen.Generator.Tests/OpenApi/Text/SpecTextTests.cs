using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Text;

/// <summary>Tests JSON by RFC 8259, and text that only resembles it.</summary>
public sealed class SpecTextTests
{
    // The marker before the first character that is not valid JSON.
    private const string Here = "@@";

    [Theory]
    [InlineData("{\n  \"a\": 1,\n@@}", "'}' was found where '\"' is expected")]
    [InlineData("[1, 2, @@]", "']' was found where a value is expected")]
    [InlineData("[1@@ 2]", "'2' was found where ']' is expected", 1)]
    [InlineData("{ @@// note\n }", "'/' was found where '\"' is expected")]
    [InlineData("{ \"a\": @@/* note */ 1 }", "'/' was found where a value is expected")]
    [InlineData("{ \"a\": @@'text' }", "''' was found where a value is expected")]
    [InlineData("{ @@'a': 1 }", "''' was found where '\"' is expected")]
    [InlineData("{ @@a: 1 }", "'a' was found where '\"' is expected")]
    [InlineData("{ \"a\"@@ 1 }", "'1' was found where ':' is expected", 1)]
    [InlineData("{ \"a\": 1@@; }", "';' was found where '}' is expected")]
    [InlineData("[ @@NaN ]", "'N' was found where a value is expected")]
    [InlineData("[ -@@Infinity ]", "a number lacks a digit")]
    [InlineData("[ @@undefined ]", "'u' was found where a value is expected")]
    [InlineData("[ @@+1 ]", "'+' was found where a value is expected")]
    [InlineData("[ @@.5 ]", "'.' was found where a value is expected")]
    [InlineData("[ 5.@@ ]", "a number lacks a digit")]
    [InlineData("[ 0@@1 ]", "'1' was found where ']' is expected")]
    [InlineData("[ 0@@x10 ]", "'x' was found where ']' is expected")]
    [InlineData("[ 1e@@ ]", "a number lacks a digit")]
    [InlineData("[ @@True ]", "'T' was found where a value is expected")]
    [InlineData("[ true@@r ]", "'r' was found where ']' is expected")]
    [InlineData("[ \"a@@\tb\" ]", "an unescaped control character")]
    [InlineData("[ \"a@@\\x\" ]", "an invalid escape sequence")]
    [InlineData("[ \"\\n@@\\u12g4\" ]", "an invalid escape sequence")]
    [InlineData("[ \"\\n@@\\u+123\" ]", "an invalid escape sequence")]
    [InlineData("[ @@\"open ]", "a string has no closing quote")]
    [InlineData("{ \"a\": 1@@", "the text ends where '}' is expected")]
    [InlineData("@@", "the text ends where a value is expected")]
    [InlineData("{}\n@@{}", "'{' was found where the end of the document is expected")]
    [InlineData("{}\n@@// note", "'/' was found where the end of the document is expected")]
    public void Parse_InvalidJson_ReportsPosition(string text, string words, int after = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        var place = text.IndexOf(Here, StringComparison.Ordinal);
        var before = text[..place].Split('\n');

        SpecText.Parse(text.Remove(place, Here.Length), out var problem).ShouldBeNull();

        problem.ShouldNotBeNull().Kind.ShouldBe(ApiProblemKind.NotJson);
        problem.Arguments.ShouldHaveSingleItem().ShouldContain(words);
        (problem.Line, problem.Column).ShouldBe((before.Length - 1, before[^1].Length + after));
    }

    [Theory]
    [InlineData("null")]
    [InlineData(" \r\n\t[ ] ")]
    [InlineData("{ \"\": { }, \" \": [ [ ], true, false, null ] }")]
    [InlineData("[ 0, -0, 12, -12, 9223372036854775807, 92233720368547758070, 0.5, -1.25e3, 1E-2, 5e+1 ]")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u0041\\uD83D\\uDE00 \u007f\u2028 end\"")]
    [InlineData("{ \"name\": \"name\", \"eman\": \"mane\", \"nama\": \"a name that is longer than those which are remembered\" }")]
    public void Parse_ValidJson_MatchesNewtonsoft(string text) => Parse(text).ShouldBe(ByNewtonsoft(text), new JTokenEqualityComparer());

    /// <summary>Tests members whose name an earlier member of the same object has.</summary>
    [Theory]
    [InlineData("{ \"a\": 1,\n  @@\"a\": 2 }", "a")]
    [InlineData("[ {}, { \"b\": { \"a\": 1, @@\"a\": {} } } ]", "a")]
    [InlineData("{ \"a\": {}, \"c\": 1, @@\"\\u0061\": [] }", "a")]
    [InlineData("{ \"\": 1, @@\"\" : 1 }", "")]
    [InlineData("{ \"a\": 1, @@\"a\": 2, \"b\": 1, @@\"a\": 3,\r\n@@\"b\": [ { \"c\": 1,@@\"c\": 2 } ] }", "a", "a", "b", "c")]
    public void Parse_RepeatedMember_ReportsEachPosition(string text, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = text.Split(Here);
        var before = pieces.Take(pieces.Length - 1).Select((_, index) => string.Concat(pieces.Take(index + 1)).Split('\n'));

        SpecText.Parse(string.Concat(pieces), out _, out var repeated).ShouldNotBeNull().ShouldBe(ByNewtonsoft(string.Concat(pieces)), new JTokenEqualityComparer());

        repeated.Select(problem => (problem.Line, problem.Column)).ShouldBe(before.Select(lines => (lines.Length - 1, lines[^1].Length)), ignoreOrder: true);
        repeated.Select(problem => problem.Arguments[0]).ShouldBe(names.Select(name => $"the object already has a member '{name}', which is replaced by this one"), ignoreOrder: true);
        repeated.ShouldAllBe(problem => problem.Kind == ApiProblemKind.Malformed);
    }

    [Fact]
    public void Parse_ManyMembersWithLongName_ListsSomeShortened()
    {
        var name = new string('x', 5000);

        SpecText.Parse("{" + string.Join(",", Enumerable.Repeat($"\"{name}\": 1", 5001)) + "}", out _, out var repeated).ShouldNotBeNull();

        repeated.Count.ShouldBe(100);
        repeated.ShouldAllBe(problem => problem.Arguments[0].Length < 300);
        repeated[99].Arguments[0].ShouldContain("(4900 further repeated members are not listed)");
    }

    [Theory]
    [InlineData("{ \"a\": { \"a\": 1 }, \"A\": 2, \"b\": { \"a\": 1 } }")]
    [InlineData("[ \"a\", \"a\", { \"a\": \"a\" }, { \"a\": \"a\" } ]")]
    public void Parse_SameNameElsewhere_IsNotReported(string text)
    {
        SpecText.Parse(text, out _, out var repeated).ShouldNotBeNull();
        repeated.ShouldBeEmpty();
    }

    /// <summary>Tests that repeated members cost no more than others: the tree has one of them.</summary>
    [Fact]
    public void Parse_ManyRepeatedMembers_TakesLinearMemory()
    {
        var few = Allocated(1_000);
        Allocated(10_000).ShouldBeLessThan(few * 12);
    }

    [Fact]
    public void Parse_RepositoryDocument_MatchesNewtonsoft()
    {
        var text = Documents.OfRepository().ShouldNotBeNull();

        Parse(text).ShouldBe(ByNewtonsoft(text), new JTokenEqualityComparer());
    }

    [Fact]
    public void Parse_Date_StaysString() => Parse("[\"2026-01-31T00:00:00Z\"]")[0]!.Type.ShouldBe(JTokenType.String);

    private static long Allocated(int count)
    {
        var text = "{" + string.Join(',', Enumerable.Repeat("\"get\":{}", count)) + "}";
        var start = GC.GetAllocatedBytesForCurrentThread();
        SpecText.Parse(text, out _, out var repeated).ShouldNotBeNull();
        repeated.Count.ShouldBe(Math.Min(count - 1, 100));
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static JToken Parse(string text)
    {
        var token = SpecText.Parse(text, out var problem);
        problem.ShouldBeNull();
        return token.ShouldNotBeNull();
    }

    private static JToken ByNewtonsoft(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
