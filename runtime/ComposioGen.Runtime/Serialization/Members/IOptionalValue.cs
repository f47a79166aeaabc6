namespace Composio.Runtime;

/// <summary>Provides access to an <see cref="Optional{T}"/> without its type argument.</summary>
internal interface IOptionalValue
{
    /// <summary>Gets whether there is a value, including null.</summary>
    bool HasValue { get; }

    /// <summary>Gets the value, or null.</summary>
    object? BoxedValue { get; }
}
