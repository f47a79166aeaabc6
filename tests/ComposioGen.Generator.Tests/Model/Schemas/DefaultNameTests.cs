using System.Text.Json;
using Composio.Runtime;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Model.Schemas;

/// <summary>Compares the default names of the generator with those of the runtime.</summary>
public sealed class DefaultNameTests
{
    [Theory]
    [InlineData("id", "Id")]
    [InlineData("auth_config_id", "AuthConfigId")]
    [InlineData("authScheme", "AuthScheme")]
    [InlineData("your-domain", "YourDomain")]
    [InlineData("COMPANYDOMAIN", "COMPANYDOMAIN")]
    [InlineData("x.y z", "XYZ")]
    [InlineData("__type", "Type")]
    [InlineData("trailing_", "Trailing")]
    [InlineData("v2_1x", "V21x")]
    [InlineData("3d_secure", "3dSecure")]
    [InlineData("$ref", "Ref")]
    [InlineData("été_ß", "Étéß")]
    [InlineData("ıstanbul", "ıstanbul")]
    [InlineData("名前_日", "名前日")]
    [InlineData("a\u0301b", "AB")]
    [InlineData("\ud83d\ude00smile", "Smile")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void Of_JsonName_IsNameOfRuntime(string jsonName, string expected)
    {
        DefaultName.Of(jsonName).ShouldBe(PascalCase.Of(jsonName));
        DefaultName.Of(jsonName).ShouldBe(expected);
    }

    [Fact]
    public void Unless_Name_IsNullOnlyForDefault()
    {
        DefaultName.Unless("user_id", "UserId").ShouldBeNull();
        DefaultName.Unless("user_id", "Owner").ShouldBe("Owner");
        DefaultName.Unless("your_id", "YourID").ShouldBe("YourID");
    }

    [Fact]
    public void Of_EveryMemberOfDocument_IsNameOfRuntime()
    {
        using var document = JsonDocument.Parse(Documents.OfRepository()!);

        var names = document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => property.Name))
            .Distinct().ToList();

        names.Count.ShouldBeGreaterThan(100);
        names.ShouldAllBe(name => DefaultName.Of(name) == PascalCase.Of(name));
    }
}
