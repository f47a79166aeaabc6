namespace Composio.Runtime;

/// <summary>
/// Collects what one answer holds that cannot be read, while it is being read on this thread. An answer without such a value costs two
/// writes to a field; nothing is collected where nobody asks.
/// </summary>
internal static class ReadingNotes
{
    // Reading is synchronous, and a reader has no room for what its caller wants to keep.
    [ThreadStatic]
    private static bool _isOpen;

    [ThreadStatic]
    private static List<UnreadableValue>? _values;

    /// <summary>Starts collecting.</summary>
    public static void Begin()
    {
        _values = null;
        _isOpen = true;
    }

    /// <summary>Stops collecting.</summary>
    /// <returns>What was found, in the order of the text; null for nothing.</returns>
    public static List<UnreadableValue>? End()
    {
        var found = _values;
        _values = null;
        _isOpen = false;
        found?.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        return found;
    }

    /// <summary>Stops collecting for a while: what is read in between has positions of its own.</summary>
    /// <returns>Whether it was collecting, for <see cref="Resume"/>.</returns>
    public static bool Pause()
    {
        var wasOpen = _isOpen;
        _isOpen = false;
        return wasOpen;
    }

    public static void Resume(bool wasOpen) => _isOpen = wasOpen;

    public static void Add(UnreadableValue value)
    {
        if (_isOpen)
        {
            (_values ??= []).Add(value);
        }
    }

    /// <summary>Forgets what was found from a position on, because the text is read again from there, or kept as a whole.</summary>
    public static void Forget(long position) => _values?.RemoveAll(value => value.Position >= position);
}
