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
    [InlineData("$SECRET")]
    [InlineData("%API_KEY%")]
    [InlineData("${{ secrets.KEY }}")]
    public void IsPlaceholder_Placeholder_IsTrue(string text) => MaskForm.IsPlaceholder(text, isPassword: false).ShouldBeTrue();

    [Theory]
    [InlineData("$2b$12$abcdefghijklmnopqrstuv")]
    [InlineData("pbkdf2_sha256$260000$abc$def=")]
    [InlineData("$argon2id$v=19$m=65536$abc")]
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
}
