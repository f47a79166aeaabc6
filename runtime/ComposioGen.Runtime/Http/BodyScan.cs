using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// A quick look over a body that makes no string. It may suspect what is right, but never lets through what <see cref="BodyCheck"/> refuses.
/// </summary>
internal static class BodyScan
{
    // Bodies have some ten members in an object and five levels; whatever has more is looked at closely.
    private const int MostNames = 64;
    private const int Deepest = 32;

    // As deep as the ids stand: auth_config.id.
    private const int DeepestId = 2;

    /// <summary>Whether there certainly is no mask, no blank id and no member twice.</summary>
    public static bool IsClean(ReadOnlySpan<byte> body, bool hasIds)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = BodyCheck.DeepestBody });
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostNames];
        Span<int> firstNames = stackalloc int[Deepest];
        var count = 0;
        var credentialDepth = int.MaxValue;
        while (reader.Read())
        {
            var depth = reader.CurrentDepth;
            if (depth >= Deepest)
            {
                return false;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    firstNames[depth] = count;
                    break;
                case JsonTokenType.EndObject:
                    count = firstNames[depth];
                    break;
                case JsonTokenType.PropertyName:
                    if (count == MostNames || reader.ValueIsEscaped || Contains(body, names[firstNames[depth - 1]..count], reader.ValueSpan))
                    {
                        return false;
                    }

                    names[count++] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
                    if (depth <= credentialDepth)
                    {
                        credentialDepth = CredentialMembers.Holds(reader.ValueSpan) ? depth : int.MaxValue;
                    }

                    break;
                case JsonTokenType.String when credentialDepth != int.MaxValue && (reader.ValueIsEscaped || MaskedValue.Is(reader.ValueSpan)):
                case JsonTokenType.String when hasIds && depth <= DeepestId && (reader.ValueIsEscaped || HasNoPrintableAscii(reader.ValueSpan)):
                    return false;
            }
        }

        return true;
    }

    private static bool Contains(ReadOnlySpan<byte> body, ReadOnlySpan<(int Start, int Length)> names, ReadOnlySpan<byte> name)
    {
        foreach (var (start, length) in names)
        {
            if (body.Slice(start, length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoPrintableAscii(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)'!', (byte)'~') < 0;
}
