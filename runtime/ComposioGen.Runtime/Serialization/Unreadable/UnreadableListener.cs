namespace Composio.Runtime;

/// <summary>Notifies an asynchronous method of the parts of responses to its calls that cannot be read.</summary>
internal static class UnreadableListener
{
    private static readonly AsyncLocal<Action<UnreadableValue>?> Current = new();

    /// <summary>Passes the values to a listener until the calling asynchronous method ends.</summary>
    public static void Listen(Action<UnreadableValue> listener) => Current.Value = listener;

    public static void Notify(UnreadableValue value) => Current.Value?.Invoke(value);
}
