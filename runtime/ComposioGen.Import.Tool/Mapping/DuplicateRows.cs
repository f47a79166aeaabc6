using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Composio;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Finds rows for one user with different credentials. Stores hashes of a bounded number of users.</summary>
internal sealed class DuplicateRows
{
    private const int MostRemembered = 100_000;

    private readonly Dictionary<ulong, ulong> _credentials = [];

    /// <summary>Gets a value that indicates whether an earlier row of the same user, auth config and alias has other credentials.</summary>
    public bool HasOther(ConnectionImport record, JsonProperties credentials)
    {
        var key = Hash([record.UserId, record.AuthConfigId, record.Alias ?? ""]);
        var hash = Hash(credentials.Where(field => field.Key != "expires_in").OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => new[] { field.Key, field.Value.GetRawText() }));
        if (_credentials.TryGetValue(key, out var earlier))
        {
            return earlier != hash;
        }

        if (_credentials.Count < MostRemembered)
        {
            _credentials.Add(key, hash);
        }

        return false;
    }

    private static ulong Hash(IEnumerable<string> texts) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
