using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Schemas;

public sealed class UnionSchemaTests
{
    [Theory]
    [InlineData("{ \"type\": \"null\" }")]
    [InlineData("{ \"nullable\": true }")]
    [InlineData("{ \"nullable\": true, \"description\": \"Or nothing.\" }")]
    [InlineData("{ \"enum\": [ null ] }")]
    [InlineData("{ \"type\": \"string\", \"nullable\": true, \"enum\": [ null ] }")]
    [InlineData("{ \"const\": null }")]
    [InlineData("{ \"$ref\": \"#/components/schemas/Nothing\" }")]
    public void A_branch_that_only_says_null_is_no_branch(string branch)
    {
        var a = Documents.A($$"""
            "A": { "oneOf": [ { "type": "number" }, {{branch}}, { "type": "string" } ] }, "Nothing": { "type": "null" }
            """);

        a.Branches.Select(one => one.Type).ShouldBe([ApiType.Number, ApiType.String]);
        a.Branches.Select(one => one.Pointer).ShouldBe(["/components/schemas/A/oneOf/0", "/components/schemas/A/oneOf/2"]);
        a.Nullable.ShouldBeTrue();
    }

    [Fact]
    public void A_union_of_one_and_null_is_that_one()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": {
              "x": { "description": "Outer.", "anyOf": [ { "type": "string", "format": "uri", "description": "Inner." }, { "nullable": true } ] },
              "y": { "oneOf": [ { "type": "array", "items": { "type": "string" }, "description": "Inner." }, { "type": "null" } ] } } }
            """);

        var (x, y) = (Documents.Property(a, "x"), Documents.Property(a, "y"));
        (x.Schema.Type, x.Schema.Format, x.Nullable, x.Schema.Nullable).ShouldBe((ApiType.String, "uri", true, true));
        x.Schema.Branches.ShouldBeEmpty();
        (x.Description, x.Schema.Description).ShouldBe(("Outer.", "Outer."));
        (y.Schema.Type, y.Nullable, y.Description).ShouldBe((ApiType.Array, true, "Inner."));
        y.Schema.Items.ShouldNotBeNull().Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void A_union_with_members_of_its_own_stays()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": { "x": { "type": "string" } }, "oneOf": [ { "type": "object" } ] }
            """);

        a.Branches.Count.ShouldBe(1);
        a.Properties.Count.ShouldBe(1);
        a.Nullable.ShouldBeFalse();
    }

    [Fact]
    public void A_union_of_nothing_but_null_is_nullable_and_has_no_branch()
    {
        var a = Documents.A("""  "A": { "oneOf": [ { "nullable": true } ] } """);

        (a.Nullable, a.Branches.Count, a.Type).ShouldBe((true, 0, ApiType.Unspecified));
    }

    [Fact]
    public void AnyOf_counts_where_there_is_no_oneOf()
    {
        Documents.A("""  "A": { "anyOf": [ { "type": "number" }, { "type": "string" } ] } """).Branches.Count.ShouldBe(2);
        Documents.A("""  "A": { "oneOf": [ { "type": "number" }, { "type": "string" } ], "anyOf": [ { "required": ["a"] } ] } """)
            .Branches.Select(branch => branch.Type).ShouldBe([ApiType.Number, ApiType.String]);
    }

    [Fact]
    public void A_union_is_nullable_when_a_branch_is()
    {
        Documents.A("""  "A": { "oneOf": [ { "type": "number", "nullable": true }, { "type": "string" } ] } """).Nullable.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_mapping_the_discriminator_has_none()
    {
        var a = Documents.A("""
            "A": { "discriminator": { "propertyName": "kind" }, "oneOf": [ { "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" } ] },
            "B": { "type": "object" }, "C": { "type": "object" }
            """);

        var discriminator = a.Discriminator.ShouldNotBeNull();
        discriminator.PropertyName.ShouldBe("kind");
        discriminator.Mapping.ShouldBeEmpty();
        a.Branches.Select(branch => branch.ComponentName).ShouldBe(["B", "C"]);
    }

    [Fact]
    public void Inline_unions_nest()
    {
        var a = Documents.A("""
            "A": { "oneOf": [
              { "type": "object", "properties": { "val": { "oneOf": [ { "type": "object", "properties": { "status": { "enum": ["ACTIVE"] } } }, { "type": "object" } ] } } },
              { "type": "string" } ] }
            """);

        var val = Documents.Property(a.Branches[0], "val").Schema;
        val.Branches.Count.ShouldBe(2);
        Documents.Values(Documents.Property(val.Branches[0], "status").Schema).ShouldBe(["ACTIVE"]);
    }
}
