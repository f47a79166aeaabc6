namespace Composio.Runtime;

/// <summary>
/// Collects the parts of one response that cannot be read, while it is read on this thread. A response without such parts costs two writes to
/// a field; nothing is collected unless requested.
/// </summary>
internal static class UnreadableCollector
{
    // Thread-static, because reading is synchronous and a reader has no state for its caller.
    [ThreadStatic]
    private static bool _isOpen;

    [ThreadStatic]
    private static List<UnreadableValue>? _values;

    /// <summary>Starts the collection.</summary>
    public static void Begin()
    {
        _values = null;
        _isOpen = true;
    }

    /// <summary>Ends the collection.</summary>
    /// <returns>The values, in the order of the text; null for none.</returns>
    public static List<UnreadableValue>? End()
    {
        var found = _values;
        _values = null;
        _isOpen = false;
        found?.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        return found;
    }

    /// <summary>Pauses the collection, because the text read in the meantime has other positions.</summary>
    /// <returns>Whether a collection was in progress, for <see cref="Resume"/>.</returns>
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

    /// <summary>Removes the values from a position on, because the text is read again from there or preserved as a whole.</summary>
    public static void Forget(long position) => _values?.RemoveAll(value => value.Position >= position);
}
