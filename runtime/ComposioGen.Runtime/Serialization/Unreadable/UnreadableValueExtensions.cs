using Composio.Runtime;

namespace Composio;

/// <summary>Returns what a list or a map of an answer could not take.</summary>
public static class UnreadableValueExtensions
{
    /// <summary>Returns the elements that could not be read, in their order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">A list of an answer.</param>
    /// <returns>The elements that the list lacks; none when all were read.</returns>
    public static IReadOnlyList<UnreadableValue> GetUnreadable<T>(this IReadOnlyList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return (list as PartialList<T>)?.Unreadable ?? [];
    }

    /// <summary>Returns the values that could not be read, in their order.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">A map of an answer.</param>
    /// <returns>The values that the map lacks; none when all were read.</returns>
    public static IReadOnlyList<UnreadableValue> GetUnreadable<T>(this IReadOnlyDictionary<string, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return (map as PartialMap<T>)?.Unreadable ?? [];
    }
}
