using ComposioGen.Generator.OpenApi.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Schemas;

public sealed class EnumValuesTests
{
    [Fact]
    public void Read_NamesAndDescriptions_AlignWithValuesIncludingNull()
    {
        var a = Documents.A("""
            "A": { "type": "string", "enum": ["a", null, "b", "c"], "x-enum-varnames": ["First", "Nothing", "Second"], "x-enum-descriptions": ["One.", "", "Two."] }
            """);

        a.Nullable.ShouldBeTrue();
        a.Enum.ShouldBe([new ApiEnumValue("a", "First", "One."), new ApiEnumValue("b", "Second", "Two."), new ApiEnumValue("c", null, null)]);
    }

    [Fact]
    public void Read_AlternativeNamesExtension_IsUsed()
    {
        Documents.A("""  "A": { "type": "integer", "enum": [1, 2], "x-enumNames": ["One", "Two"] } """)
            .Enum.ShouldBe([new ApiEnumValue("1", "One", null, ApiType.Integer), new ApiEnumValue("2", "Two", null, ApiType.Integer)]);
    }

    [Fact]
    public void Read_EnumValues_KeepTheirSpelling()
    {
        Documents.Values(Documents.A("""  "A": { "enum": ["2020-01-01T00:00:00Z", 1, 1.5, true, "", " x "] } """))
            .ShouldBe(["2020-01-01T00:00:00Z", "1", "1.5", "true", "", " x "]);
    }

    [Fact]
    public void Read_DuplicateValue_CountsOnce()
    {
        Documents.A("""  "A": { "enum": ["en", "he-il", "he-il", 1, "1"] } """).Enum.Select(value => (value.Value, value.Type))
            .ShouldBe([("en", ApiType.String), ("he-il", ApiType.String), ("1", ApiType.Integer), ("1", ApiType.String)]);
    }

    [Fact]
    public void Read_Const_IsEnumWithOneValue()
    {
        Documents.Values(Documents.A("""  "A": { "type": "string", "const": "OAUTH2" } """)).ShouldBe(["OAUTH2"]);
    }
}
