using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Schemas;

public sealed class NestingTests
{
    [Theory]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"p\": ", " } }")]
    [InlineData("{ \"type\": \"array\", \"items\": ", " }")]
    [InlineData("{ \"oneOf\": [ { \"type\": \"string\" }, ", " ] }")]
    [InlineData("{ \"type\": \"object\", \"additionalProperties\": ", " }")]
    public void Read_NestingUpTo64Levels_IsFollowed(string open, string close)
    {
        var a = Documents.A("\"A\": " + Repeat(open, 63) + "{ \"type\": \"boolean\" }" + Repeat(close, 63));

        Innermost(a, out var levels).Type.ShouldBe(ApiType.Boolean);
        levels.ShouldBe(63);
    }

    [Theory]
    [InlineData("{ \"type\": \"object\", \"properties\": { \"p\": ", " } }", "/properties/p")]
    [InlineData("{ \"type\": \"array\", \"items\": ", " }", "/items")]
    public void Read_DeeperNesting_IsTruncated(string open, string close, string step)
    {
        var result = Documents.Read(Documents.WithSchemas("\"A\": " + Repeat(open, 80) + "{ \"type\": \"boolean\" }" + Repeat(close, 80)));

        result.Problems.ShouldBe([new ApiProblem(ApiProblemKind.TooDeep, ["64"], "/components/schemas/A" + Repeat(step, 64))]);
        Innermost(Documents.Component(result.Document!, "A"), out var levels).Type.ShouldBe(ApiType.Unspecified);
        levels.ShouldBe(64);
    }

    [Fact]
    public void Read_MovedSchema_StaysInlineWithItsLocation()
    {
        var document = Documents.Sound(Documents.WithSchemas(
            "\"A\": " + Repeat("{ \"type\": \"object\", \"properties\": { \"p\": ", 40) + "{ \"type\": \"object\", \"description\": \"Words.\", \"properties\": { \"x\": { \"type\": \"string\" } } }" + Repeat(" } }", 40)));

        document.Components.Count.ShouldBe(1);
        var innermost = Innermost(document.Components[0], out _);
        innermost.ComponentName.ShouldBeNull();
        innermost.Pointer.ShouldBe("/components/schemas/A" + Repeat("/properties/p", 40) + "/properties/x");
    }

    [Fact]
    public void Read_DeepExamples_AreIgnored()
    {
        var a = Documents.A("\"A\": { \"type\": \"string\", \"example\": " + Repeat("[", 200) + Repeat("]", 200) + " }");

        a.Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Read_ExcessivelyNestedJson_IsRejectedAtItsLocation()
    {
        var result = Documents.Read("{ \"openapi\": \"3.0.0\",\n \"x\": " + Repeat("[", 10_000) + Repeat("]", 10_000) + " }");

        result.Document.ShouldBeNull();
        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ApiProblemKind.Unreadable);
        problem.Line.ShouldBe(1);
    }

    private static ApiSchema Innermost(ApiSchema schema, out int levels)
    {
        for (levels = 0; ; levels++)
        {
            var next = schema.Properties.Count > 0 ? schema.Properties[^1].Schema
                : schema.Branches.Count > 0 ? schema.Branches[^1]
                : schema.Items ?? schema.AdditionalProperties;
            if (next is null)
            {
                return schema;
            }

            schema = next;
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
