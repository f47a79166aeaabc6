using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Composio.Runtime.Tests;

public class ComposioWebhookTests
{
    private const string Secret = "whsec_abc";
    private const string Id = "msg_1";
    private const string Body = """{"id":"msg_1","timestamp":"2026-01-02T03:04:05Z","type":"composio.trigger.message","data":{"x":1},"metadata":{"project_id":"p","org_id":"o"}}""";

    private readonly ManualTime _time = new();

    private static string Now => ManualTime.Start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    [Fact]
    [Trait("row", "K1")]
    public void Verify_ValidSignature_ReturnsEvent()
    {
        var message = Verify(signature: Sign(Body));
        message.Id.ShouldBe(Id);
        message.Type.ShouldBe("composio.trigger.message");
        message.Data.GetProperty("x").GetInt32().ShouldBe(1);
        message.SentAt.ShouldBe(ManualTime.Start);
        message.ToString().ShouldBe("composio.trigger.message msg_1");
    }

    [Fact]
    [Trait("row", "K1")]
    public void Sign_DocumentedExample_ReturnsKnownSignature()
    {
        // Made with openssl: printf 'msg_1.1767323045.{"a":1}' | openssl dgst -sha256 -hmac whsec_abc -binary | base64
        Sign("""{"a":1}""", "1767323045").ShouldBe("v1,WbEsdpGb9kBpry5oW3v6ihjmk1PRJPIP63XN5qUVbHE=");
    }

    [Theory]
    [Trait("row", "K2")]
    [InlineData("v1,AAAA {0}")]
    [InlineData("{0} v1,AAAA")]
    [InlineData("v2,zzz  {0} v1,!!!")]
    public void Verify_OneValidSignatureOfSeveral_Succeeds(string header) =>
        Verify(signature: string.Format(CultureInfo.InvariantCulture, header, Sign(Body))).Id.ShouldBe(Id);

    [Theory]
    [InlineData("v1,AAAA")]
    [InlineData("v1,")]
    [InlineData("v1,????")]
    [InlineData("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [Trait("row", "K3")]
    public void Verify_InvalidSignature_Throws(string signature) => ShouldThrow(signature: signature).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [Trait("row", "K4")]
    [InlineData("v2,AAAA")]
    [InlineData("AAAA")]
    public void Verify_NoSignatureOfVersion1_Throws(string signature) => ShouldThrow(signature: signature).Message.ShouldContain("v1");

    [Theory]
    [Trait("row", "K5")]
    [InlineData(301)]
    [InlineData(86400)]
    public void Verify_OldDelivery_Throws(int seconds)
    {
        var signature = Sign(Body);
        _time.Advance(TimeSpan.FromSeconds(seconds));
        ShouldThrow(signature: signature).Message.ShouldContain("replay");
    }

    [Fact]
    [Trait("row", "K5")]
    public void Verify_CustomTolerance_IsUsed()
    {
        var signature = Sign(Body);
        _time.Advance(TimeSpan.FromSeconds(11));
        ShouldThrow(signature: signature, tolerance: 10);
        Verify(signature: signature, tolerance: 11).Id.ShouldBe(Id);
        Verify(signature: signature, tolerance: 300).Id.ShouldBe(Id);
    }

    [Fact]
    [Trait("row", "K6")]
    public void Verify_FutureDelivery_Throws()
    {
        var later = (ManualTime.Start.ToUnixTimeSeconds() + 301).ToString(CultureInfo.InvariantCulture);
        ShouldThrow(timestamp: later, signature: Sign(Body, later));
    }

    [Fact]
    [Trait("row", "K7")]
    public void Verify_ZeroTolerance_SkipsTimestampCheck()
    {
        var signature = Sign(Body, "1");
        Verify(timestamp: "1", signature: signature, tolerance: 0).Id.ShouldBe(Id);
    }

    [Theory]
    [Trait("row", "K8")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999")]
    [InlineData("1.5")]
    public void Verify_TimestampOtherThanNumber_ThrowsPayloadError(string timestamp) =>
        Should.Throw<ComposioWebhookPayloadException>(() => Verify(timestamp: timestamp, signature: Sign(Body, timestamp))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [Trait("row", "K9")]
    [InlineData("hello zebra")]
    [InlineData("{\"id\":")]
    [InlineData("{} {}")]
    public void Verify_InvalidJson_ThrowsPayloadError(string body)
    {
        var error = Should.Throw<ComposioWebhookPayloadException>(() => Verify(body: body, signature: Sign(body)));
        error.ToString().ShouldNotContain("zebra");
    }

    [Theory]
    [Trait("row", "K10")]
    [InlineData("[]", "$.type")]
    [InlineData("{}", "$.type")]
    [InlineData("""{"type":"x"}""", "$.id")]
    [InlineData("""{"type":1,"id":"a"}""", "$.type")]
    public void Verify_UnknownShape_ThrowsPayloadError(string body, string path) =>
        Should.Throw<ComposioWebhookPayloadException>(() => Verify(body: body, signature: Sign(body))).Path.ShouldBe(path);

    [Fact]
    [Trait("row", "K11")]
    public void Verify_BlankSecret_Throws() =>
        Should.Throw<ComposioWebhookSignatureException>(() => ComposioWebhook.Verify(Encoding.UTF8.GetBytes(Body), Id, Now, Sign(Body, Now, ""), ""));

    [Theory]
    [Trait("row", "K12")]
    [InlineData(ComposioWebhook.IdHeader)]
    [InlineData(ComposioWebhook.TimestampHeader)]
    [InlineData(ComposioWebhook.SignatureHeader)]
    public void Verify_MissingHeader_ThrowsWithItsName(string missing)
    {
        var headers = new Dictionary<string, string?>
        {
            [ComposioWebhook.IdHeader] = Id,
            [ComposioWebhook.TimestampHeader] = Now,
            [ComposioWebhook.SignatureHeader] = Sign(Body),
        };
        headers.Remove(missing);
        Should.Throw<ComposioWebhookSignatureException>(() => ComposioWebhook.Verify(Encoding.UTF8.GetBytes(Body), headers.GetValueOrDefault, Secret))
            .Message.ShouldContain(missing);
    }

    [Fact]
    public void Verify_AnySignedByteChanged_Throws()
    {
        var signature = Sign(Body);
        ShouldThrow(body: Body + " ", signature: signature);
        Should.Throw<ComposioWebhookSignatureException>(() => ComposioWebhook.Verify(Encoding.UTF8.GetBytes(Body), "msg_2", Now, signature, Secret, Strictly(300)));
        ShouldThrow(timestamp: (ManualTime.Start.ToUnixTimeSeconds() + 1).ToString(CultureInfo.InvariantCulture), signature: signature);
        Should.Throw<ComposioWebhookSignatureException>(() => ComposioWebhook.Verify(Encoding.UTF8.GetBytes(Body), Id, Now, signature, "abc", Strictly(300)));
    }

    [Fact]
    public void Verify_EmptyBody_Throws() => ShouldThrow(body: "", signature: Sign(""));

    [Theory]
    [InlineData("new", Secret)]
    [InlineData(Secret, "old")]
    [InlineData(null, Secret, "")]
    public void Verify_SeveralSecrets_OneMatchSucceeds(params string?[] secrets) =>
        VerifyWith(secrets, Sign(Body)).Id.ShouldBe(Id);

    [Fact]
    public void Verify_SeveralSecretsAndSignatures_OneMatchSucceeds() =>
        VerifyWith(["other", Secret], $"{Sign(Body, Now, "third")} {Sign(Body)}").Id.ShouldBe(Id);

    [Theory]
    [InlineData]
    [InlineData("", null)]
    [InlineData("other", "")]
    public void Verify_OtherSecretsOnly_Throws(params string?[] secrets) =>
        Should.Throw<ComposioWebhookSignatureException>(() => VerifyWith(secrets, $"{Sign(Body, Now, "")} {Sign(Body)}"));

    [Fact]
    public void Verify_NonCanonicalBase64_Throws()
    {
        var right = Sign(Body);
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var last = Alphabet.IndexOf(right[^2], StringComparison.Ordinal);
        for (var other = last - (last % 4); other < last - (last % 4) + 4; other++)
        {
            var text = right[..^2] + Alphabet[other] + "=";
            Convert.FromBase64String(text[3..]).ShouldBe(Convert.FromBase64String(right[3..]));
            if (other != last)
            {
                ShouldThrow(signature: text);
            }
        }

        foreach (var text in new[] { right + "=", right.TrimEnd('='), right.Insert(10, "\n"), right.Insert(10, "\t"), right + "\u00a0", right.ToUpperInvariant() })
        {
            ShouldThrow(signature: text);
        }
    }

    [Fact]
    public void Verify_SignedByteOrderMark_IsSkipped()
    {
        var body = "\ufeff" + Body;
        Verify(body: body, signature: Sign(body)).Data.GetProperty("x").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Verify_UnsignedByteOrderMark_Throws()
    {
        ShouldThrow(body: "\ufeff" + Body, signature: Sign(Body));
        ShouldThrow(body: Body, signature: Sign("\ufeff" + Body));
    }

    [Theory]
    [InlineData("\ufeff")]
    [InlineData("\ufeff\ufeff{}")]
    public void Verify_ByteOrderMarkOnly_ThrowsPayloadError(string body) =>
        Should.Throw<ComposioWebhookPayloadException>(() => Verify(body: body, signature: Sign(body)));

    private static string Sign(string body, string timestamp, string secret = Secret) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{Id}.{timestamp}.{body}")));

    private static string Sign(string body) => Sign(body, Now);

    private WebhookVerification Strictly(int tolerance) => new() { TimeProvider = _time, Tolerance = TimeSpan.FromSeconds(tolerance) };

    private WebhookMessage Verify(string signature, string body = Body, string? timestamp = null, int tolerance = 300) =>
        ComposioWebhook.Verify(Encoding.UTF8.GetBytes(body), Id, timestamp ?? Now, signature, Secret, Strictly(tolerance));

    private WebhookMessage VerifyWith(string?[] secrets, string signature) =>
        ComposioWebhook.Verify(Encoding.UTF8.GetBytes(Body), Id, Now, signature, secrets, Strictly(300));

    private ComposioWebhookSignatureException ShouldThrow(string signature, string body = Body, string? timestamp = null, int tolerance = 300) =>
        Should.Throw<ComposioWebhookSignatureException>(() => Verify(signature, body, timestamp, tolerance));
}
