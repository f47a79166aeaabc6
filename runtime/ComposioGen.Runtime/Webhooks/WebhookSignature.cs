using System.Security.Cryptography;
using System.Text;

namespace Composio.Runtime;

/// <summary>The signature of a webhook: <c>v1,</c> and the HMAC-SHA256 of id, timestamp and body, joined by dots, in Base64.</summary>
internal static class WebhookSignature
{
    private const string Version = "v1,";

    /// <summary>Passes when one of the signatures in the header is right.</summary>
    /// <exception cref="ComposioWebhookSignatureException">None is.</exception>
    public static void Check(ReadOnlySpan<byte> body, string id, string timestamp, string header, string secret)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Compute(body, id, timestamp, secret, expected);
        var isOfOurVersion = false;
        var isRight = false;
        foreach (var part in header.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith(Version, StringComparison.Ordinal))
            {
                isOfOurVersion = true;
                isRight |= Matches(part.AsSpan(Version.Length), expected);
            }
        }

        if (!isRight)
        {
            throw new ComposioWebhookSignatureException(isOfOurVersion
                ? "No signature of the delivery is right: it is forged, the body was changed on the way, or the secret is another subscription's."
                : "The delivery carries no signature of version v1.");
        }
    }

    private static void Compute(ReadOnlySpan<byte> body, string id, string timestamp, string secret, Span<byte> hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        hmac.AppendData(body);
        hmac.GetCurrentHash(hash);
    }

    // What the attacker controls decides no branch that depends on the expected bytes.
    private static bool Matches(ReadOnlySpan<char> given, ReadOnlySpan<byte> expected)
    {
        Span<byte> bytes = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.TryFromBase64Chars(given, bytes, out var length) && length == expected.Length && CryptographicOperations.FixedTimeEquals(bytes, expected);
    }
}
