using System.Text;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool.Tests.Mapping.Values;

public sealed class KeyFormTests
{
    private const string Pem = "-----BEGIN PRIVATE KEY-----\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n";

    [Fact]
    public void Restore_WholePem_IsUnchanged() => KeyForm.Restore(Pem).ShouldBe(Pem);

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r\\n")]
    [InlineData("\\\\n")]
    [InlineData(" ")]
    [InlineData("")]
    public void Restore_LostLineBreaks_AreRestored(string lineBreak) => KeyForm.Restore(Pem.Replace("\n", lineBreak)).ShouldBe(Pem);

    [Fact]
    public void Restore_QuotedOrEncodedPem_IsRestored()
    {
        KeyForm.Restore($"\"{Pem.Replace("\n", "\\n")}\"").ShouldBe(Pem);
        KeyForm.Restore(Convert.ToBase64String(Encoding.UTF8.GetBytes(Pem))).ShouldBe(Pem);
    }

    [Fact]
    public void Restore_LongBodyInOneLine_HasLinesOf64Characters()
    {
        var body = new string('a', 150);

        KeyForm.Restore($"-----BEGIN RSA PRIVATE KEY----- {body} -----END RSA PRIVATE KEY-----")
            .ShouldBe($"-----BEGIN RSA PRIVATE KEY-----\n{body[..64]}\n{body[..64]}\n{body[..22]}\n-----END RSA PRIVATE KEY-----\n");
    }

    [Theory]
    [InlineData("-----BEGIN PUBLIC KEY-----\nYQ==\n-----END PUBLIC KEY-----\n", "public key")]
    [InlineData("-----BEGIN ENCRYPTED PRIVATE KEY-----\nYQ==\n-----END ENCRYPTED PRIVATE KEY-----\n", "passphrase")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nYQ==\n-----END RSA PRIVATE KEY-----\n", "passphrase")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nYWFh", "incomplete")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "damaged")]
    [InlineData("-----BEGIN PRIVATE KEY-----\na***\n-----END PRIVATE KEY-----", "damaged")]
    [InlineData("-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----", "starts with")]
    [InlineData("ssh-rsa AAAA x@y", "starts with")]
    [InlineData("key.pem", "starts with")]
    public void FindFault_UnusableKey_ReturnsReason(string key, string reason) => KeyForm.FindFault(KeyForm.Restore(key)).ShouldNotBeNull().ShouldContain(reason);

    [Fact]
    public void FindFault_PrivateKey_IsNull() => KeyForm.FindFault(Pem).ShouldBeNull();
}
