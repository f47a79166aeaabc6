using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>The name of a member, or the text that tells the kinds of a union apart, in UTF-8: to be compared without making a string of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonName
{
    private readonly ReadOnlySpan<byte> _text;

    internal JsonName(ReadOnlySpan<byte> text, bool wasEscaped = false)
    {
        _text = text;
        WasEscaped = wasEscaped;
    }

    /// <summary>The number of UTF-8 bytes.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the bytes lie elsewhere than in the JSON text, because it spells them with escapes.</summary>
    internal bool WasEscaped { get; }

    /// <summary>The bytes, unescaped.</summary>
    internal ReadOnlySpan<byte> Utf8 => _text;

    /// <summary>Whether it is this text, byte for byte.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>True when it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> text) => _text.SequenceEqual(text);
}
