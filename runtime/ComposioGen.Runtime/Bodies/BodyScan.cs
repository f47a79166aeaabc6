namespace Composio.Runtime;

/// <summary>
/// Scans a body without allocating strings. It may report a valid body as suspicious, but never accepts a body that <see cref="BodyCheck"/>
/// rejects. The input comes from a JSON writer, so only strings, names and nesting have to be distinguished.
/// </summary>
internal static class BodyScan
{
    // Typical bodies have about ten members per object and five levels; others take the slow path.
    private const int MaxNames = 64;
    private const int MaxDepth = 32;

    // The depth of IDs: auth_config.id.
    private const int MaxIdDepth = 2;

    /// <summary>Returns whether the body certainly contains no mask, no blank ID and no duplicate member.</summary>
    public static bool IsClean(ReadOnlySpan<byte> body, bool hasIds)
    {
        Span<(int Start, int Length)> names = stackalloc (int, int)[MaxNames];
        Span<int> firstNames = stackalloc int[MaxDepth];
        var count = 0;
        var depth = 0;
        var credentialDepth = int.MaxValue;
        for (var at = 0; at < body.Length; at++)
        {
            switch (body[at])
            {
                case (byte)'{' or (byte)'[' when depth < MaxDepth:
                    firstNames[depth++] = count;
                    break;
                case (byte)'}' or (byte)']' when depth > 0:
                    count = firstNames[--depth];
                    break;
                case (byte)'"':
                    var text = TextOf(body[++at..], out var isEscaped);
                    at += text.Length;
                    var isName = at + 1 < body.Length && body[at + 1] == ':';
                    if (!isName && IsSuspicious(text, isEscaped, isCredential: credentialDepth != int.MaxValue, isId: hasIds && depth <= MaxIdDepth))
                    {
                        return false;
                    }

                    if (isName)
                    {
                        if (isEscaped || count == MaxNames || depth == 0 || Contains(body, names[firstNames[depth - 1]..count], text))
                        {
                            return false;
                        }

                        names[count++] = (at - text.Length, text.Length);
                        credentialDepth = depth > credentialDepth ? credentialDepth : CredentialMembers.IsCredential(text) ? depth : int.MaxValue;
                    }

                    break;
                case (byte)',' or (byte)':' or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' or (>= (byte)'a' and <= (byte)'z') or (byte)'E':
                    break;
                default:
                    // For example white space, which would hide the colon of a name.
                    return false;
            }
        }

        return depth == 0 && !body.IsEmpty;
    }

    /// <summary>Returns a string up to its closing quote.</summary>
    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> rest, out bool isEscaped)
    {
        isEscaped = false;
        for (var end = 0; end < rest.Length; end += 2)
        {
            var step = rest[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0)
            {
                break;
            }

            end += step;
            if (rest[end] == '"')
            {
                return rest[..end];
            }

            isEscaped = true;
        }

        isEscaped = true;
        return rest;
    }

    private static bool IsSuspicious(ReadOnlySpan<byte> text, bool isEscaped, bool isCredential, bool isId) =>
        (isCredential && (isEscaped || MaskedValue.Is(text))) || (isId && (isEscaped || HasNoPrintableAscii(text)));

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
