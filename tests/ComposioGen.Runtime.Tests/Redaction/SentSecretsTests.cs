using System.Text;
using Shouldly;
using Xunit;

namespace Composio.Runtime.Tests;

/// <summary>Tests sent credentials in the forms in which a server may repeat them.</summary>
public sealed class SentSecretsTests
{
    private const string Password = "p&ss wörd\"42/x";

    private static readonly SentSecrets Sent = SentSecrets.Find(
        "ak_0123456789abcdef",
        Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(new
        {
            user_id = "ada",
            connection = new { state = new { authScheme = "BASIC", val = new { username = "ada@example.org", password = Password, pin = "47a1", api_key = "correct-horse-battery-staple-99", number = 12345678, basic_encoded = "bHVjYTpzd29yZGZpc2g=" } } },
        })));

    public static TheoryData<string> Forms => new(
        Password,
        Uri.EscapeDataString(Password),
        Uri.EscapeDataString(Password).ToLowerInvariant(),
        System.Net.WebUtility.UrlEncode(Password),
        System.Net.WebUtility.HtmlEncode(Password),
        System.Text.Json.JsonSerializer.Serialize(Password).Trim('"'),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Password)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("ada@example.org:" + Password)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("ada@example.org:" + Password)).TrimEnd('='),
        Convert.ToBase64String(Encoding.UTF8.GetBytes("correct-horse-battery-staple-99:")),
        "correct-horse-battery-staple-99",
        "CORRECT-HORSE-BATTERY-STAPLE-99",
        "correct-horse-ba",
        "correct-horse-battery...",
        "correct-***",
        "ak_0123456789",
        "12345678",
        "swordfish",
        "bHVjYTpzd29yZGZpc2g");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Clean_SentCredentialInAnyForm_IsMasked(string form)
    {
        foreach (var text in (string[])[$"The value {form} was refused", $"cannot use {form}", $"'{form}' is wrong", $"x={form}&y=1", $"<p>{form}</p>"])
        {
            var clean = ServerText.Clean(text, Sent)!;
            clean.ShouldContain("***");
            foreach (var part in (string[])["p&ss", "wörd", "horse", "0123456789", "12345678", "sword", "bHVj", "cCZzc"])
            {
                clean.ShouldNotContain(part, Case.Insensitive);
            }
        }
    }

    [Fact]
    public void Clean_ShortCredentialInQuotes_IsMasked()
    {
        ServerText.Clean("the value '47a1' is too short", Sent).ShouldBe("the value '***' is too short");
        ServerText.Clean("route 47a1 is closed", Sent).ShouldBe("route 47a1 is closed");
    }

    [Theory]
    [InlineData("required")]
    [InlineData("secret")]
    [InlineData("password")]
    [InlineData("must not be empty")]
    [InlineData("password123")]
    [InlineData("requirements")]
    [InlineData("invalid")]
    [InlineData("connection-1")]
    public void Clean_CredentialIsCommonWord_KeepsReason(string credential)
    {
        var sent = SentSecrets.Find(null, Encoding.UTF8.GetBytes($$$"""{"val":{"password":"{{{credential}}}","client_secret":"{{{credential}}}"}}"""));

        ServerText.Clean("client_secret: required by the connection; password: Invalid requirements", sent)
            .ShouldBe("client_secret: required by the connection; password: Invalid requirements");
        ServerText.Clean($"got '{credential}'", sent).ShouldBe("got '***'");
    }

    [Theory]
    [InlineData("correct horse battery staple", "the passphrase begins with correct horse", "the passphrase begins with ***")]
    [InlineData("Bearer abcdef0123456789", "got abcdef0123456789", "got ***")]
    [InlineData("Bearer abcdef0123456789", "Bearer tokens are not accepted", "Bearer tokens are not accepted")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----", "line 2 (MIIEvQIBADANBgkq) is invalid", "line 2 (***) is invalid")]
    public void Clean_PartOfCredential_IsMasked(string credential, string text, string expected)
    {
        var sent = SentSecrets.Find(null, Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(new { val = new { secret = credential } })));

        ServerText.Clean(text, sent).ShouldBe(expected);
    }

    [Fact]
    public void Clean_UrlThatSharesHost_IsKept()
    {
        var sent = SentSecrets.Find(null, """{"val":{"base_url":"https://acme.example.org/key1234567"}}"""u8);

        ServerText.Clean("see https://docs.example.org", sent).ShouldBe("see https://docs.example.org");
        ServerText.Clean("https://acme.example.org/key1234567 is wrong", sent).ShouldBe("*** is wrong");
    }

    [Fact]
    public void Mask_CredentialOfAnotherHeader_IsMasked() =>
        SentSecrets.Find(null, [], ["hunter2-abcdef"]).Mask("unknown partner hunter2-abcdef").ShouldBe("unknown partner ***");

    [Fact]
    public void Mask_OverlappingOccurrence_IsMasked() =>
        SentSecrets.Find(null, [], ["abcabcabcXyz"]).Mask("key abcabcabcabcXyz").ShouldBe("key abc***");
}
