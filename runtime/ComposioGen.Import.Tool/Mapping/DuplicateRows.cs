using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Composio;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Finds rows for one connection. Stores hashes of a bounded number of users.</summary>
/// <param name="allowMultiple">Whether a user may have several accounts on an auth config, distinguished by alias.</param>
internal sealed class DuplicateRows(bool allowMultiple)
{
    private const int MostRemembered = 100_000;

    private readonly Dictionary<ulong, (ulong Credentials, string? Alias)> _rows = [];

    // The users by their IDs without letter case.
    private readonly Dictionary<ulong, ulong> _users = [];

    /// <summary>Describes how an earlier row of the same user on the same auth config differs; null when there is none.</summary>
    public string? Describe(ConnectionImport record, JsonProperties credentials)
    {
        var key = Hash([record.UserId, record.AuthConfigId, allowMultiple ? record.Alias ?? "" : ""]);
        var hash = Hash(credentials.Where(field => field.Key != "expires_in").OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => new[] { field.Key, field.Value.GetRawText() }));
        if (_rows.TryGetValue(key, out var earlier))
        {
            return earlier.Alias != record.Alias ? "An earlier row of the same user has another alias; one of them will not be connected. To import several accounts of a user, specify --allow-multiple."
                : earlier.Credentials != hash ? "An earlier row of the same user has other credentials; one of them will not be connected."
                : "The row repeats an earlier one.";
        }

        if (_rows.Count < MostRemembered)
        {
            _rows.Add(key, (hash, record.Alias));
        }

        return null;
    }

    /// <summary>Describes an earlier row whose user ID differs only in letter case; null if there is none.</summary>
    public string? DescribeTwin(string userId)
    {
        var (folded, own) = (Hash([userId.ToUpperInvariant()]), Hash([userId]));
        if (_users.TryGetValue(folded, out var earlier))
        {
            return earlier == own ? null : "An earlier row has the same user ID with another letter case; they are imported as two users.";
        }

        if (_users.Count < MostRemembered)
        {
            _users.Add(folded, own);
        }

        return null;
    }

    private static ulong Hash(IEnumerable<string> texts) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))));
}
