using System.Text;
using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Tests.Input;

public sealed class TextKindTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>", "HTML or XML")]
    [InlineData("\uFEFF\n <?xml version=\"1.0\"?><a/>", "HTML or XML")]
    [InlineData("{\\rtf1 a}", "rich-text")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nYQ==\n", "a key or a certificate")]
    [InlineData("-----BEGIN CERTIFICATE-----\nYQ==\n", "a key or a certificate")]
    [InlineData("ssh-ed25519 AAAA me@x\n", "a key or a certificate")]
    [InlineData("-----BEGIN PGP MESSAGE-----\n\nYQ==\n", "encrypted")]
    [InlineData("age-encryption.org/v1\n", "encrypted")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n", "Git LFS")]
    [InlineData("INSERT INTO a (user_id) VALUES ('u1');", "SQL")]
    [InlineData("--\n-- PostgreSQL database dump\n--\n", "SQL")]
    [InlineData("users:\n  - user_id: u1\n    api_key: k\n", "YAML")]
    [InlineData("---\n- user_id: u1\n", "YAML")]
    [InlineData("- user_id: u1\n  api_key: k\n", "YAML")]
    [InlineData("user_id: u1\napi_key: k\n", "YAML")]
    [InlineData("[users]\nuser_id = \"u1\"\n", "settings")]
    [InlineData("[[users]]\nuser_id = \"u1\"\n", "settings")]
    [InlineData("USER_ID=u1\nAPI_KEY=k\n", "settings")]
    [InlineData("BEGIN:VCARD\nFN:x\n", "contact card")]
    public void Describe_OtherFormat_ReturnsDescription(string text, string kind) => TextKind.Describe(Encoding.UTF8.GetBytes(text)).ShouldNotBeNull().ShouldContain(kind);

    [Theory]
    [InlineData("user_id,api_key\nu1,k\n")]
    [InlineData("user_id\nu1\n")]
    [InlineData("\"user: id\",api_key\nu1,k\n")]
    [InlineData("sep=;\nuser_id;api_key\n")]
    [InlineData("user=id,b=c\nx,y\n")]
    [InlineData("{\"user_id\":\"u1\"}\n")]
    [InlineData("[{\"user_id\":\"u1\"}]")]
    [InlineData("[\n  {\n \"user_id\": \"u1\" } ]")]
    [InlineData("User;Select;From\nu;a;b\n")]
    [InlineData("")]
    public void Describe_Table_IsNull(string text) => TextKind.Describe(Encoding.UTF8.GetBytes(text)).ShouldBeNull();
}
