using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Composio.Runtime;

/// <summary>
/// Computes and verifies webhook signatures: <c>v1,</c> and the HMAC-SHA256 of ID, timestamp and body, joined by dots, in Base64.
/// </summary>
internal static class WebhookSignature
{
    private static readonly int EncodedLength = Base64.GetMaxEncodedToUtf8Length(HMACSHA256.HashSizeInBytes);

    /// <summary>Returns when one of the signatures in the header was created with one of the secrets.</summary>
    /// <exception cref="ComposioWebhookSignatureException">No signature matches.</exception>
    public static void Check(ReadOnlySpan<byte> body, string id, string timestamp, string header, IReadOnlyList<string> secrets)
    {
        var signatures = header.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static part => part.StartsWith(WebhookMembers.SignatureVersion, StringComparison.Ordinal)).ToList();
        var isRight = false;
        Span<byte> expected = stackalloc byte[EncodedLength];
        foreach (var secret in secrets)
        {
            Compute(body, id, timestamp, secret, expected);
            foreach (var signature in signatures)
            {
                isRight |= Matches(signature, expected);
            }
        }

        if (!isRight)
        {
            throw new ComposioWebhookSignatureException(signatures.Count > 0
                ? "No signature of the delivery is valid: it is forged, the body was modified, or the secret belongs to another subscription."
                : "The delivery has no signature of version v1.");
        }
    }

    private static void Compute(ReadOnlySpan<byte> body, string id, string timestamp, string secret, Span<byte> encoded)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        hmac.AppendData(body);
        hmac.GetCurrentHash(encoded);
        Base64.EncodeToUtf8InPlace(encoded, HMACSHA256.HashSizeInBytes, out _);
    }

    // The text is compared rather than the decoded bytes: several texts decode to the same bytes, and only one of them is the signature.
    // No branch depends on both attacker-controlled and expected bytes.
    private static bool Matches(string given, ReadOnlySpan<byte> expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given, WebhookMembers.SignatureVersion.Length, given.Length - WebhookMembers.SignatureVersion.Length), expected);
}
