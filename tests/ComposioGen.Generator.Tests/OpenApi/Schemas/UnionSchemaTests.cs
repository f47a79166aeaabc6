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
    public void Read_NullOnlyBranch_IsOmitted(string branch)
    {
        var a = Documents.A($$"""
            "A": { "oneOf": [ { "type": "number" }, {{branch}}, { "type": "string" } ] }, "Nothing": { "type": "null" }
            """);

        a.Branches.Select(one => one.Type).ShouldBe([ApiType.Number, ApiType.String]);
        a.Branches.Select(one => one.Pointer).ShouldBe(["/components/schemas/A/oneOf/0", "/components/schemas/A/oneOf/2"]);
        a.Nullable.ShouldBeTrue();
    }

    [Fact]
    public void Read_UnionOfOneBranchAndNull_IsThatBranch()
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
    public void Read_UnionWithOwnMembers_IsKept()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": { "x": { "type": "string" } }, "oneOf": [ { "type": "object" } ] }
            """);

        a.Branches.Count.ShouldBe(1);
        a.Properties.Count.ShouldBe(1);
        a.Nullable.ShouldBeFalse();
    }

    [Fact]
    public void Read_UnionOfNullsOnly_IsNullableWithoutBranches()
    {
        var a = Documents.A("""  "A": { "oneOf": [ { "nullable": true } ] } """);

        (a.Nullable, a.Branches.Count, a.Type).ShouldBe((true, 0, ApiType.Unspecified));
    }

    [Fact]
    public void Read_AnyOfWithoutOneOf_IsUnion()
    {
        Documents.A("""  "A": { "anyOf": [ { "type": "number" }, { "type": "string" } ] } """).Branches.Count.ShouldBe(2);
        Documents.A("""  "A": { "oneOf": [ { "type": "number" }, { "type": "string" } ], "anyOf": [ { "required": ["a"] } ] } """)
            .Branches.Select(branch => branch.Type).ShouldBe([ApiType.Number, ApiType.String]);
    }

    [Fact]
    public void Read_UnionWithNullableBranch_IsNullable()
    {
        Documents.A("""  "A": { "oneOf": [ { "type": "number", "nullable": true }, { "type": "string" } ] } """).Nullable.ShouldBeTrue();
    }

    [Fact]
    public void Read_DiscriminatorWithoutMapping_HasNoMapping()
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
    public void Read_InlineUnions_Nest()
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
