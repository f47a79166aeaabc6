using Composio.Runtime;

namespace Composio;

/// <summary>Provides access to the values of a list or map in a response that could not be read.</summary>
public static class UnreadableValueExtensions
{
    /// <summary>Returns the elements that could not be read, in their original order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list from a response.</param>
    /// <returns>The elements missing from the list; empty when all were read.</returns>
    public static IReadOnlyList<UnreadableValue> GetUnreadable<T>(this IReadOnlyList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return (list as ReadList<T>)?.Unreadable ?? [];
    }

    /// <summary>Returns the values that could not be read, in their original order.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The map from a response.</param>
    /// <returns>The values missing from the map; empty when all were read.</returns>
    public static IReadOnlyList<UnreadableValue> GetUnreadable<T>(this IReadOnlyDictionary<string, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return (map as ReadMap<T>)?.Unreadable ?? [];
    }
}
