using System.Text;

namespace Composio.Runtime;

/// <summary>Finds texts by their UTF-8 form, without allocating a string.</summary>
internal sealed class KnownTexts
{
    private readonly byte[][] _texts;
    private readonly Dictionary<int, List<int>> _buckets = [];

    /// <summary>Initializes the texts.</summary>
    /// <param name="texts">The texts by index.</param>
    public KnownTexts(string[] texts)
    {
        _texts = new byte[texts.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            _texts[i] = Encoding.UTF8.GetBytes(texts[i]);
            var key = Key(_texts[i]);
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                _buckets.Add(key, bucket = []);
            }

            bucket.Add(i);
        }
    }

    /// <summary>Finds a text.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <returns>The index; -1 when there is no such text.</returns>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        if (_buckets.TryGetValue(Key(utf8), out var bucket))
        {
            foreach (var index in bucket)
            {
                if (utf8.SequenceEqual(_texts[index]))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    // The length and the first and last letters distinguish the values of nearly every enum.
    private static int Key(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (utf8.Length << 16) | (utf8[0] << 8) | utf8[^1];
}
