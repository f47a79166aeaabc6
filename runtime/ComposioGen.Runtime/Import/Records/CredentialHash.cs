using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Detects changes of a credential without storing it: HMAC-SHA256 over the state, independent of member order. The key is derived from the
/// configured hash key or the API key, for this API and purpose only, so that a hash in the ledger reveals nothing.
/// </summary>
internal sealed class CredentialHash
{
    private const string Purpose = "ComposioGen import: hashes of credentials at ";

    private readonly byte[] _key;

    /// <summary>Derives the key.</summary>
    /// <param name="secret">The configured hash key, or the API key.</param>
    /// <param name="baseUrl">The base URL of the API.</param>
    public CredentialHash(string secret, Uri baseUrl)
    {
        _key = HKDF.DeriveKey(
            HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), HMACSHA256.HashSizeInBytes, info: Encoding.UTF8.GetBytes(Purpose + baseUrl.AbsoluteUri));
        KeyCheck = Convert.ToBase64String(HMACSHA256.HashData(_key, "ComposioGen import: the same key"u8));
    }

    /// <summary>Gets a check value that is equal for equal keys and does not reveal the key.</summary>
    public string KeyCheck { get; }

    /// <summary>Computes the hash of a state.</summary>
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

    /// <summary>Returns a text without the key.</summary>
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
