using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool.Tests.Mapping;

public sealed class ColumnMapTests
{
    [Theory]
    [InlineData("My Key")]
    [InlineData("my key")]
    [InlineData("  My   Key ")]
    [InlineData("My\u00A0Key")]
    [InlineData("My\nKey")]
    [InlineData("My Key\u200B")]
    [InlineData("\uFEFFMy Key")]
    public void Find_NameAsItIsRead_IsMapped(string column)
    {
        var map = new ColumnMap([("api_key", "My Key")]);

        map.Find(column).Single().Field.ShouldBe("api_key");
        map.Find(column).Single().IsGiven.ShouldBeTrue();
        map.Missing([column]).ShouldBeEmpty();
    }

    [Fact]
    public void Find_ExactName_ComesFirst()
    {
        var map = new ColumnMap([("api_key", "key")]);

        map.Find("key").Single().Rank.ShouldBeLessThan(map.Find("KEY").Single().Rank);
    }

    [Fact]
    public void Missing_OtherName_IsReturnedAsSpecified() => new ColumnMap([("api_key", "My Key"), ("credentials", "Blob")]).Missing(["Key", "blob"]).ShouldBe(["My Key"]);

    [Theory]
    [InlineData("expires_at.$numberLong", "expires_at")]
    [InlineData("expires_at.$date", "expires_at")]
    [InlineData("expires_at.$date.$numberLong", "expires_at")]
    [InlineData("expiry._seconds", "expires_at")]
    [InlineData("userId.$oid", "user_id")]
    [InlineData("profile.uid", "user_id")]
    [InlineData("member.email", "user_id")]
    [InlineData("extra_data.access_token", "access_token")]
    [InlineData("access_token_value", "access_token")]
    public void Find_NamesOfExports_AreKnown(string column, string field) => new ColumnMap([]).Find(column).Single().Field.ShouldBe(field);

    [Theory]
    [InlineData("account_token", true)]
    [InlineData("Slack Token", true)]
    [InlineData("webhook_secret", true)]
    [InlineData("token_count", false)]
    [InlineData("access_token_issued_at", false)]
    [InlineData("access_token_scopes", false)]
    [InlineData("refreshTokenExpiresAt", false)]
    public void IsCredential_Name_IsRecognized(string name, bool isCredential) => CredentialNames.IsCredential(name).ShouldBe(isCredential);

    [Theory]
    [InlineData("identities.0.access_token")]
    [InlineData("created_by.id")]
    [InlineData("team.id")]
    [InlineData("profile.id")]
    [InlineData("profile.email")]
    [InlineData("provider_account.id")]
    public void Find_OtherNames_AreUnknown(string column) => new ColumnMap([]).Find(column).ShouldBeEmpty();
}
