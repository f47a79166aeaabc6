namespace Composio.Runtime;

/// <summary>
/// Tracks the keys of a run with constant memory, as a Bloom filter: no false negatives, and a false positive rate of one in five thousand
/// after a million keys. Not thread-safe.
/// </summary>
internal sealed class SeenKeys
{
    private const int Bits = 1 << 25;
    private const int Probes = 4;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Adds a key.</summary>
    /// <returns>Whether the key was added before.</returns>
    public bool Add(ImportKey key)
    {
        // Two hashes produce any number of hashes; string hashes differ per process.
        var first = (uint)HashCode.Combine(key.AuthConfigId, key.UserId, key.Alias);
        var second = (uint)HashCode.Combine(key.Alias, key.UserId, key.AuthConfigId, Probes) | 1;
        var seen = true;
        for (var probe = 0u; probe < Probes; probe++)
        {
            var bit = (first + (probe * second)) % Bits;
            var mask = 1UL << (int)(bit % 64);
            seen &= (_bits[bit / 64] & mask) != 0;
            _bits[bit / 64] |= mask;
        }

        return seen;
    }
}
