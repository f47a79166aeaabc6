namespace Composio.Runtime;

/// <summary>Lets code that does not know the type look into an <see cref="Optional{T}"/>.</summary>
internal interface IOptionalValue
{
    /// <summary>Whether there is a value, null included.</summary>
    bool HasValue { get; }

    /// <summary>The value, or null.</summary>
    object? BoxedValue { get; }
}
