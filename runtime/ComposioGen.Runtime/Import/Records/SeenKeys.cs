namespace Composio.Runtime;

/// <summary>
/// Remembers which keys a run has had, in memory that does not grow: a Bloom filter. It never forgets one, and takes one for seen that was
/// not in one case of five thousand after a million. Not safe for several threads at once.
/// </summary>
internal sealed class SeenKeys
{
    private const int Bits = 1 << 25;
    private const int Probes = 4;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Remembers a key.</summary>
    /// <returns>Whether it was there before.</returns>
    public bool Add(ImportKey key)
    {
        // Two hashes make as many as are wanted; strings hash differently in every process.
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
