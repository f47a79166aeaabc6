using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class MaskFormTests
{
    [Theory]
    [InlineData("****1234")]
    [InlineData("sk-\u2026abcd")]
    [InlineData("...abcd")]
    [InlineData("sk_test_4eC3...9Hk2")]
    [InlineData("<redacted>")]
    [InlineData("[Filtered]")]
    [InlineData("***REDACTED***")]
    [InlineData("masked")]
    [InlineData("[secret]")]
    [InlineData("(hidden)")]
    [InlineData("\u25CF\u25CF1")]
    [InlineData("xxxx1234")]
    [InlineData("XXXX-XXXX-1234")]
    [InlineData("ghp_xxxxxxxxxxxxxxxxxxxx")]
    [InlineData("encrypted")]
    public void IsMasked_Mask_IsTrue(string text) => MaskForm.IsMasked(text, isPassword: false).ShouldBeTrue();

    [Theory]
    [InlineData("YOUR_API_KEY")]
    [InlineData("yourapikey")]
    [InlineData("enter-your-key")]
    [InlineData("INSERT_KEY_HERE")]
    [InlineData("sk-your-key")]
    [InlineData("changeme")]
    [InlineData("CHANGE_ME")]
    [InlineData("TODO")]
    [InlineData("placeholder")]
    [InlineData("api_key")]
    [InlineData("Access Token")]
    [InlineData("${{ secrets.KEY }}")]
    public void IsPlaceholder_Placeholder_IsTrue(string text) => MaskForm.IsPlaceholder(text, isPassword: false).ShouldBeTrue();

    [Theory]
    [InlineData("$2b$12$abcdefghijklmnopqrstuv")]
    [InlineData("pbkdf2_sha256$260000$abc$def=")]
    [InlineData("$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA")]
    [InlineData("{bcrypt}$2a$10$abc")]
    [InlineData("vault:v1:abcd")]
    [InlineData("ENC[AES256_GCM,data:abc]")]
    [InlineData("eyJpdiI6Ik1hZGUgdXAi")]
    [InlineData("op://vault/item/field")]
    [InlineData("arn:aws:secretsmanager:us-east-1:1:secret:x")]
    [InlineData("process.env.API_KEY")]
    public void IsProtected_HashOrReference_IsTrue(string text) => MaskForm.IsProtected(text).ShouldBeTrue();

    [Theory]
    [InlineData("SG.abc-DEF_123")]
    [InlineData("xoxb-1234-abcd")]
    [InlineData("sk-proj-Xx1yXX2")]
    [InlineData("sg-key")]
    [InlineData("gh-token")]
    [InlineData("ya29.a0AfB_byC-x")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln")]
    [InlineData("AKIAIOSFODNN7")]
    public void Any_Token_IsFalse(string text)
    {
        MaskForm.IsMasked(text, isPassword: false).ShouldBeFalse();
        MaskForm.IsPlaceholder(text, isPassword: false).ShouldBeFalse();
        MaskForm.IsProtected(text).ShouldBeFalse();
    }

    // A password may be any text.
    [Theory]
    [InlineData("password")]
    [InlineData("my secret key")]
    [InlineData("wait...what")]
    [InlineData("xxx")]
    [InlineData("[abc]")]
    public void Any_Password_IsFalse(string text)
    {
        MaskForm.IsMasked(text, isPassword: true).ShouldBeFalse();
        MaskForm.IsPlaceholder(text, isPassword: true).ShouldBeFalse();
    }

    [Theory]
    [InlineData("****")]
    [InlineData("*")]
    [InlineData("ab****yz")]
    [InlineData("\u2022\u2022\u2022\u2022\u2022\u2022")]
    [InlineData("{{password}}")]
    [InlineData("<your password>")]
    [InlineData("[REDACTED]")]
    [InlineData("***REDACTED***")]
    [InlineData("$2b$12$KIXQ4S5vA8h3YQ0f1bJ1VeX8l6bqC7l1O7kq1k2p3r4s5t6u7v8w9")]
    [InlineData("$1$salt5678$abcdefghijklmnopqrstuv")]
    [InlineData("$5$salt$abcdefghijklmnopqrstuvwxyz0123456789ABCDEF")]
    [InlineData("pbkdf2_sha256$600000$salt$aGFzaA==")]
    [InlineData("$ANSIBLE_VAULT;1.1;AES256")]
    [InlineData("op://vault/item/password")]
    public void Map_ValueThatCannotBePassword_IsRejected(string password) => Map("BASIC", "password", password).Fault.ShouldNotBeNull();

    [Theory]
    [InlineData("$100$bill", false)]
    [InlineData("$1$$", false)]
    [InlineData("$5flowers$", false)]
    [InlineData("$5$five$dollars", false)]
    [InlineData("$6$6$6", false)]
    [InlineData("$2a$week", false)]
    [InlineData("bcrypt$rocks", false)]
    [InlineData("{SHA}rk", false)]
    [InlineData("$ECRET2024", true)]
    [InlineData("$UMMER_24", true)]
    [InlineData("%MYPASS%", true)]
    [InlineData("${Winter}", true)]
    [InlineData("$(Spring)24", false)]
    [InlineData("<3Coffee>", false)]
    [InlineData("<3", false)]
    [InlineData("Winter***24", true)]
    [InlineData("***Summer", true)]
    [InlineData("a·b·c", false)]
    [InlineData("hidden", true)]
    [InlineData("protected", true)]
    [InlineData("changeme", true)]
    [InlineData("env.prod(2024)!", true)]
    [InlineData("ENC[2024", false)]
    [InlineData("wait...what", false)]
    [InlineData("xxxxxxxx", false)]
    [InlineData("[abc]", false)]
    [InlineData("{abc}", false)]
    [InlineData("6E+10", false)]
    [InlineData("=\"equal", false)]
    [InlineData("=A1", false)]
    [InlineData("#PASS1!", false)]
    [InlineData("correct horse battery staple", false)]
    [InlineData("pässwörd€", false)]
    public void Map_UnusualPassword_IsSent(string password, bool isDoubtful) => ShouldBeSent("BASIC", "password", password, isDoubtful);

    [Theory]
    [InlineData("API_KEY", "api_key", "{3F2504E0-4F89-11D3-9A0C-0305E82C3301}", true)]
    [InlineData("API_KEY", "api_key", "$NAME", true)]
    [InlineData("API_KEY", "api_key", "%NAME%", true)]
    [InlineData("API_KEY", "api_key", "env:prod:1234", true)]
    [InlineData("API_KEY", "api_key", "my-secret-key", true)]
    [InlineData("API_KEY", "api_key", "$1$23", false)]
    [InlineData("API_KEY", "api_key", "12345", false)]
    [InlineData("API_KEY", "api_key", "1e5", false)]
    [InlineData("API_KEY", "api_key", "0123456789abcdef0123456789abcdef-us21", false)]
    [InlineData("API_KEY", "api_key", "key-3ax6xnjp29jd6fds4gc373sgvjxteol0", false)]
    [InlineData("API_KEY", "api_key", "*Zk3*-_~.", false)]
    [InlineData("API_KEY", "api_key", "a|b:c@d/e+f==", false)]
    [InlineData("API_KEY", "api_key", "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0%2BuSeid%2BULvsea4JtiGRiSDSJSI", true)]
    [InlineData("BEARER_TOKEN", "token", "gAAAAABmYk5rR2pQ3sVt7uWx9yZ1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4aB5cD6eF7gH8iJ9kL0mN1oP2", true)]
    [InlineData("BEARER_TOKEN", "token", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..MDEyMzQ1Njc4OQ.c2VjcmV0.dGFn", false)]
    [InlineData("BEARER_TOKEN", "token", "1//0gXyZ-abc_DEF", false)]
    [InlineData("BEARER_TOKEN", "token", "EAACEdEose0cBA", false)]
    [InlineData("BEARER_TOKEN", "token", "00D50000000IZ3Z!AQ0AQDpEDKYsn7ioKug2aSmgCjgrPjG", false)]
    [InlineData("BEARER_TOKEN", "token", "t-xxY", false)]
    public void Map_UnusualKeyOrToken_IsSent(string scheme, string field, string value, bool isDoubtful) => ShouldBeSent(scheme, field, value, isDoubtful);

    [Theory]
    [InlineData("$ADMIN", true)]
    [InlineData("%TEAM%", true)]
    [InlineData("{{user.id}}", false)]
    [InlineData("${USER}", false)]
    public void Map_UserIdWithFormOfVariable_IsSentUnlessItIsTemplate(string userId, bool isSent)
    {
        var row = Map("API_KEY", "api_key", "k1", userId);

        row.Record?.UserId.ShouldBe(userId);
        (row.Fault is null).ShouldBe(isSent);
        row.Warnings.Any(warning => warning.Text.Contains("name of a variable", StringComparison.Ordinal)).ShouldBe(isSent);
    }

    private static void ShouldBeSent(string scheme, string field, string value, bool isDoubtful)
    {
        var row = Map(scheme, field, value);

        row.Fault.ShouldBeNull();
        row.Credentials!.ShouldContainKey(field);
        row.Credentials![field].GetString().ShouldBe(value);
        row.Warnings.Any(warning => warning.Text.EndsWith("sent.", StringComparison.Ordinal)).ShouldBe(isDoubtful);
        row.Warnings.ShouldAllBe(warning => !warning.Text.Contains(value, StringComparison.Ordinal));
    }

    private static MappedRow Map(string scheme, string field, string value, string userId = "u1")
    {
        List<InputField> fields = [new("user_id", userId, default, default), new(field, value, default, default)];
        if (field == "password")
        {
            fields.Add(new("username", "ann", default, default));
        }

        return new RecordMapper(new ColumnMap([]), new("ac_1", new Dictionary<string, string>(), scheme)).Map(InputRow.Good(default, fields));
    }
}
