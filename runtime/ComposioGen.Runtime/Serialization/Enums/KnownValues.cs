using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Composio.Runtime;

/// <summary>Finds the named values of an open enum by their UTF-8 text, without allocating a string.</summary>
internal static class KnownValues<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly Dictionary<int, (byte[] Utf8, T Value, object Boxed)[]> Buckets = T.NamedValues
        .Select(static value => (Utf8: Encoding.UTF8.GetBytes(value.Value), Value: value, Boxed: (object)value))
        .GroupBy(static entry => Key(entry.Utf8))
        .ToDictionary(static bucket => bucket.Key, static bucket => bucket.ToArray());

    /// <summary>Finds the named value for a text.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when there is no such value.</returns>
    public static bool TryFind(ReadOnlySpan<byte> utf8, out T value)
    {
        if (Buckets.TryGetValue(Key(utf8), out var bucket))
        {
            foreach (ref readonly var entry in bucket.AsSpan())
            {
                if (utf8.SequenceEqual(entry.Utf8))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>Finds the named value for a text as a shared boxed object.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when there is no such value.</returns>
    public static bool TryFindBoxed(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out object value)
    {
        if (Buckets.TryGetValue(Key(utf8), out var bucket))
        {
            foreach (ref readonly var entry in bucket.AsSpan())
            {
                if (utf8.SequenceEqual(entry.Utf8))
                {
                    value = entry.Boxed;
                    return true;
                }
            }
        }

        value = null;
        return false;
    }

    // The length and the first and last letters distinguish the values of nearly every enum.
    private static int Key(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (utf8.Length << 16) | (utf8[0] << 8) | utf8[^1];
}
