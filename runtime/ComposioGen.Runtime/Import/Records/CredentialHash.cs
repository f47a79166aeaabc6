using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Tells whether a credential has changed without keeping it: HMAC-SHA256 over the state, whatever the order of its members. The key is
/// derived, for this API and this purpose only, from the user's key or from the API key, so that a hash is of no use to whoever reads
/// the ledger.
/// </summary>
internal sealed class CredentialHash
{
    private const string Purpose = "ComposioGen import: hashes of credentials at ";

    private readonly byte[] _key;

    /// <summary>Derives the key.</summary>
    /// <param name="secret">The user's key for hashes, or the API key.</param>
    /// <param name="baseUrl">The API.</param>
    public CredentialHash(string secret, Uri baseUrl)
    {
        _key = HKDF.DeriveKey(
            HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), HMACSHA256.HashSizeInBytes, info: Encoding.UTF8.GetBytes(Purpose + baseUrl.AbsoluteUri));
        KeyCheck = Convert.ToBase64String(HMACSHA256.HashData(_key, "ComposioGen import: the same key"u8));
    }

    /// <summary>The same for the same key; it does not tell the key.</summary>
    public string KeyCheck { get; }

    /// <summary>The hash of a state.</summary>
    public string Of(JsonElement state)
    {
        using var canonical = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(canonical))
        {
            Write(writer, state);
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, canonical.Written.Span, hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>Never shows the key.</summary>
    public override string ToString() => nameof(CredentialHash);

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
