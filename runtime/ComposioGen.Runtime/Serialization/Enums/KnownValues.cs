using System.Diagnostics.CodeAnalysis;

namespace Composio.Runtime;

/// <summary>Finds the named values of an open enum by their UTF-8 text, without allocating a string.</summary>
internal static class KnownValues<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly T[] Values = [.. T.NamedValues];
    private static readonly object[] Boxed = new object[Values.Length];
    private static readonly KnownTexts Texts = ReadTexts();

    /// <summary>Finds the named value for a text.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when there is no such value.</returns>
    public static bool TryFind(ReadOnlySpan<byte> utf8, out T value)
    {
        var index = Texts.Find(utf8);
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    /// <summary>Finds the named value for a text as a shared boxed object.</summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when there is no such value.</returns>
    public static bool TryFindBoxed(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out object value)
    {
        var index = Texts.Find(utf8);
        value = index < 0 ? null : Boxed[index];
        return index >= 0;
    }

    // Loops, because every generic method is compiled again for every enum at the start of a program.
    private static KnownTexts ReadTexts()
    {
        var texts = new string[Values.Length];
        for (var i = 0; i < Values.Length; i++)
        {
            texts[i] = Values[i].Value;
            Boxed[i] = Values[i];
        }

        return new(texts);
    }
}
