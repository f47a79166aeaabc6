using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.OpenApi.Schemas;
using ComposioGen.Generator.OpenApi.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Schemas;

public sealed class SchemaTranslatorTests
{
    [Fact]
    public void Read_ObjectSchema_ReadsAllMembers()
    {
        var a = Documents.A("""
            "A": { "type": "object", "title": "T", "description": "D", "deprecated": true, "x-deprecated-message": "Use B.", "x-csharp-name": "Named",
              "required": ["b"],
              "properties": {
                "z": { "type": "string", "format": "connectedAccountId", "description": "Z.", "x-csharp-name": "Zed" },
                "b": { "type": "integer", "format": "int32", "deprecated": true, "x-deprecated-message": "Old.", "nullable": true } } }
            """);

        (a.Type, a.Title, a.Description, a.CSharpName).ShouldBe((ApiType.Object, "T", "D", "Named"));
        (a.Deprecated, a.DeprecatedMessage).ShouldBe((true, "Use B."));
        (a.Pointer, a.ComponentName).ShouldBe(("/components/schemas/A", "A"));
        a.Properties.Select(property => property.Name).ShouldBe(["z", "b"]);
        var (z, b) = (a.Properties[0], a.Properties[1]);
        (z.Required, z.Nullable, z.Description, z.CSharpName, z.Pointer).ShouldBe((false, false, "Z.", "Zed", "/components/schemas/A/properties/z"));
        (z.Schema.Type, z.Schema.Format).ShouldBe((ApiType.String, "connectedAccountId"));
        (b.Required, b.Nullable, b.Deprecated, b.DeprecatedMessage).ShouldBe((true, true, true, "Old."));
        (b.Schema.Type, b.Schema.Format, b.Schema.Nullable).ShouldBe((ApiType.Integer, "int32", true));
    }

    [Theory]
    [InlineData("\"string\"", "String", false)]
    [InlineData("\"number\"", "Number", false)]
    [InlineData("\"boolean\"", "Boolean", false)]
    [InlineData("\"array\"", "Array", false)]
    [InlineData("\"null\"", "Null", true)]
    [InlineData("[\"string\", \"null\"]", "String", true)]
    [InlineData("[\"string\", \"number\"]", "Several", false)]
    [InlineData("\"enum\"", "Unspecified", false)]
    [InlineData("\"file\"", "Unspecified", false)]
    public void Read_SchemaTypes_AreDistinguished(string type, string expected, bool nullable)
    {
        var a = Documents.A($$"""  "A": { "type": {{type}} } """);

        a.Type.ShouldBe(Enum.Parse<ApiType>(expected));
        a.Nullable.ShouldBe(nullable);
    }

    [Theory]
    [InlineData("", true, false)]
    [InlineData(""", "additionalProperties": true """, true, false)]
    [InlineData(""", "additionalProperties": false """, false, false)]
    [InlineData(""", "additionalProperties": {} """, true, false)]
    [InlineData(""", "additionalProperties": { "nullable": true, "description": "Anything." } """, true, false)]
    [InlineData(""", "additionalProperties": { "type": "string" } """, true, true)]
    public void Read_AdditionalProperties_AreAllowedUnlessFalse(string keyword, bool allowed, bool typed)
    {
        var a = Documents.A($$"""  "A": { "type": "object" {{keyword}} } """);

        a.AllowsAdditionalProperties.ShouldBe(allowed);
        (a.AdditionalProperties is not null).ShouldBe(typed);
    }

    [Fact]
    public void Read_KeywordsBesideReference_BelongToMember()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": {
              "plain": { "$ref": "#/components/schemas/B" },
              "told": { "$ref": "#/components/schemas/B", "description": "Own.", "nullable": true, "deprecated": true, "x-deprecated-message": "Old.", "x-csharp-name": "Told" },
              "all": { "allOf": [ { "$ref": "#/components/schemas/B" } ], "nullable": true, "description": "All.", "deprecated": true },
              "union": { "anyOf": [ { "$ref": "#/components/schemas/B" }, { "type": "null" } ], "description": "Union." },
              "both": { "description": "Both.", "oneOf": [ { "allOf": [ { "$ref": "#/components/schemas/B" } ] }, { "nullable": true } ] },
              "null": { "$ref": "#/components/schemas/N" } } },
            "B": { "type": "object", "description": "Of B." }, "N": { "type": "string", "nullable": true }
            """);

        var b = Documents.Property(a, "plain").Schema;
        (b.ComponentName, b.Nullable, b.Description).ShouldBe(("B", false, "Of B."));
        foreach (var name in new[] { "told", "all", "union", "both" })
        {
            var property = Documents.Property(a, name);
            property.Schema.ShouldBeSameAs(b, name);
            property.Nullable.ShouldBeTrue(name);
        }

        var plain = Documents.Property(a, "plain");
        (plain.Nullable, plain.Description, plain.Deprecated).ShouldBe((false, null, false));
        var told = Documents.Property(a, "told");
        (told.Description, told.Deprecated, told.DeprecatedMessage, told.CSharpName).ShouldBe(("Own.", true, "Old.", "Told"));
        Documents.Property(a, "all").Description.ShouldBe("All.");
        Documents.Property(a, "all").Deprecated.ShouldBeTrue();
        Documents.Property(a, "union").Description.ShouldBe("Union.");
        Documents.Property(a, "both").Description.ShouldBe("Both.");
        Documents.Property(a, "null").Nullable.ShouldBeTrue();
    }

    [Fact]
    public void Read_NullableReference_IsSchemaBasedOnComponent()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": {
              "plain": { "type": "array", "items": { "$ref": "#/components/schemas/B" } },
              "null": { "type": "array", "items": { "oneOf": [ { "$ref": "#/components/schemas/B" }, { "type": "null" } ] } },
              "beside": { "type": "array", "items": { "$ref": "#/components/schemas/B", "nullable": true } },
              "all": { "type": "array", "items": { "allOf": [ { "$ref": "#/components/schemas/B" } ] } } } },
            "B": { "type": "object" }
            """);

        var b = Documents.Property(a, "plain").Schema.Items.ShouldNotBeNull();
        b.ComponentName.ShouldBe("B");
        foreach (var name in new[] { "null", "beside", "all" })
        {
            var items = Documents.Property(a, name).Schema.Items.ShouldNotBeNull();
            items.AllOf.ShouldHaveSingleItem(name).ShouldBeSameAs(b);
            items.Nullable.ShouldBe(name != "all", name);
        }

        b.Nullable.ShouldBeFalse();
    }

    [Fact]
    public void Read_ComponentThatIsReference_IsBasedOnTarget()
    {
        var document = Documents.Sound(Documents.WithSchemas("""  "A": { "$ref": "#/components/schemas/B" }, "B": { "type": "object" } """));

        var a = Documents.Component(document, "A");
        a.AllOf.ShouldHaveSingleItem().ShouldBeSameAs(Documents.Component(document, "B"));
        document.Operations[0].ResponseBody.ShouldBeSameAs(a);
    }

    [Fact]
    public void Read_EmptyAllOfParts_AreOmitted()
    {
        var a = Documents.A("""
            "A": { "allOf": [ { "$ref": "#/components/schemas/B" }, {}, { "type": "object", "properties": { "x": { "type": "string" } } } ] },
            "B": { "type": "object" }
            """);

        a.AllOf.Count.ShouldBe(2);
        a.AllOf[0].ComponentName.ShouldBe("B");
        Documents.Property(a.AllOf[1], "x").Schema.Type.ShouldBe(ApiType.String);
    }

    [Fact]
    public void Read_MemberNamedLikeKeyword_IsMember()
    {
        var a = Documents.A("""
            "A": { "type": "object", "properties": { "$ref": { "type": "string" }, "example": { "$ref": "#/components/schemas/B" }, "properties": { "type": "object", "properties": { "enum": { "type": "integer" } } } } },
            "B": { "type": "boolean" }
            """);

        a.Properties.Select(property => property.Name).ShouldBe(["$ref", "example", "properties"]);
        Documents.Property(a, "example").Schema.ComponentName.ShouldBe("B");
        Documents.Property(Documents.Property(a, "properties").Schema, "enum").Schema.Type.ShouldBe(ApiType.Integer);
    }
}
