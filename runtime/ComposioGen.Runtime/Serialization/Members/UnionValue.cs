using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Composio.Runtime;

/// <summary>Represents the value of a union of JSON values of different types.</summary>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnionValue
{
    /// <summary>Gets the value if it has a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value of any kind.</param>
    /// <param name="typed">The value; the default of the type when false is returned.</param>
    /// <returns>Whether the value has the type.</returns>
    public static bool TryGet<T>(object? value, [NotNullWhen(true)] out T? typed)
    {
        var found = value is T;
        typed = found ? (T)value! : default;
        return found;
    }
}
