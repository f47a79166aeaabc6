using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Model.Schemas;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Tests the derived documentation of members and parameters without a description.</summary>
public class DerivedDocumentationTests
{
    [Theory]
    [InlineData("IsDisabled", "Boolean", "Gets whether it is disabled.")]
    [InlineData("CreatedAt", "DateTimeOffset", "Gets when it was created.")]
    [InlineData("ExpiresAt", "String", "Gets when it expires.")]
    [InlineData("AuthConfigId", "String", "Gets the ID of the auth config.")]
    [InlineData("RedirectUrl", "String", "Gets the redirect URL.")]
    [InlineData("StatusDetails", "String", null)]
    [InlineData("Id", "String", null)]
    [InlineData("LookAt", "String", null)]
    public void Of_NameAndType_ReturnsSentenceOrNothing(string name, string kind, string? expected) =>
        DerivedDocumentation.Of(name, new TypeReference(Enum.Parse<TypeKind>(kind))).ShouldBe(expected);

    [Theory]
    [InlineData("connectedAccountId", "The ID of the connected account.")]
    [InlineData("slug", "The slug.")]
    [InlineData("@event", "The event.")]
    public void OfParameter_Name_ReturnsNounPhrase(string name, string expected) => DerivedDocumentation.OfParameter(name).ShouldBe(expected);
}
