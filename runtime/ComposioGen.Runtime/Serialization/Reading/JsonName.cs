using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Represents the name of a member, or the value of a discriminator, in UTF-8, for comparison without allocating a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonName
{
    private readonly ReadOnlySpan<byte> _text;

    internal JsonName(ReadOnlySpan<byte> text, bool wasEscaped = false)
    {
        _text = text;
        WasEscaped = wasEscaped;
    }

    /// <summary>Gets the number of UTF-8 bytes.</summary>
    public int Length => _text.Length;

    /// <summary>Gets whether the bytes are a copy, because the JSON contains escape sequences.</summary>
    internal bool WasEscaped { get; }

    /// <summary>Gets the unescaped bytes.</summary>
    internal ReadOnlySpan<byte> Utf8 => _text;

    /// <summary>Determines whether the name equals a text, byte for byte.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>True when it is equal.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> text) => _text.SequenceEqual(text);
}
