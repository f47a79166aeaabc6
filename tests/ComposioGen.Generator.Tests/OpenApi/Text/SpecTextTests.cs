using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Text;

/// <summary>What is JSON by RFC 8259, and what is merely like it.</summary>
public sealed class SpecTextTests
{
    // Stands before the character where the text stops being JSON.
    private const string Here = "@@";

    [Theory]
    [InlineData("{\n  \"a\": 1,\n@@}", "'}' stands where '\"' should")]
    [InlineData("[1, 2, @@]", "']' stands where a value should")]
    [InlineData("[1@@ 2]", "'2' stands where ']' should", 1)]
    [InlineData("{ @@// note\n }", "'/' stands where '\"' should")]
    [InlineData("{ \"a\": @@/* note */ 1 }", "'/' stands where a value should")]
    [InlineData("{ \"a\": @@'text' }", "''' stands where a value should")]
    [InlineData("{ @@'a': 1 }", "''' stands where '\"' should")]
    [InlineData("{ @@a: 1 }", "'a' stands where '\"' should")]
    [InlineData("{ \"a\"@@ 1 }", "'1' stands where ':' should", 1)]
    [InlineData("{ \"a\": 1@@; }", "';' stands where '}' should")]
    [InlineData("[ @@NaN ]", "'N' stands where a value should")]
    [InlineData("[ -@@Infinity ]", "a number lacks a digit")]
    [InlineData("[ @@undefined ]", "'u' stands where a value should")]
    [InlineData("[ @@+1 ]", "'+' stands where a value should")]
    [InlineData("[ @@.5 ]", "'.' stands where a value should")]
    [InlineData("[ 5.@@ ]", "a number lacks a digit")]
    [InlineData("[ 0@@1 ]", "'1' stands where ']' should")]
    [InlineData("[ 0@@x10 ]", "'x' stands where ']' should")]
    [InlineData("[ 1e@@ ]", "a number lacks a digit")]
    [InlineData("[ @@True ]", "'T' stands where a value should")]
    [InlineData("[ true@@r ]", "'r' stands where ']' should")]
    [InlineData("[ \"a@@\tb\" ]", "a control character that is not escaped")]
    [InlineData("[ \"a@@\\x\" ]", "an escape that JSON does not know")]
    [InlineData("[ \"\\n@@\\u12g4\" ]", "an escape that JSON does not know")]
    [InlineData("[ \"\\n@@\\u+123\" ]", "an escape that JSON does not know")]
    [InlineData("[ @@\"open ]", "a text has no closing quote")]
    [InlineData("{ \"a\": 1@@", "it ends where '}' should stand")]
    [InlineData("@@", "it ends where a value should stand")]
    [InlineData("{}\n@@{}", "'{' stands where the end of the document should")]
    [InlineData("{}\n@@// note", "'/' stands where the end of the document should")]
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

    [Fact]
    public void Parse_RepositoryDocument_MatchesNewtonsoft()
    {
        var text = Documents.OfRepository().ShouldNotBeNull();

        Parse(text).ShouldBe(ByNewtonsoft(text), new JTokenEqualityComparer());
    }

    [Fact]
    public void Parse_Date_StaysString() => Parse("[\"2026-01-31T00:00:00Z\"]")[0]!.Type.ShouldBe(JTokenType.String);

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
