namespace Composio.Runtime;

/// <summary>Lets an asynchronous method learn of what the answers to its calls hold that cannot be read.</summary>
internal static class UnreadableListener
{
    private static readonly AsyncLocal<Action<UnreadableValue>?> Current = new();

    /// <summary>Passes the values to a listener until the asynchronous method that calls this ends.</summary>
    public static void Listen(Action<UnreadableValue> listener) => Current.Value = listener;

    public static void Notify(UnreadableValue value) => Current.Value?.Invoke(value);
}
