using Composio.Runtime;

namespace Composio;

/// <summary>
/// Represents a request member that can be omitted, null, or a value. In an update the three differ: an omitted member is unchanged,
/// null removes it, and a value replaces it.
/// </summary>
/// <typeparam name="T">The type of the value; a nullable one where null may be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptionalValue
{
    private readonly T _value;

    /// <summary>Initializes a member that is sent.</summary>
    /// <param name="value">The value, or null where the type allows it.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Gets whether the member is sent, as null or as a value; false when it is omitted.</summary>
    public bool HasValue { get; }

    /// <summary>Gets the value that is sent.</summary>
    /// <exception cref="InvalidOperationException">The member is omitted.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is omitted; check HasValue first.");

    object? IOptionalValue.BoxedValue => _value;

    /// <summary>Converts a value to a member that is sent.</summary>
    /// <param name="value">The value, or null where the type allows it.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Returns whether both members are omitted, or both are sent with equal values.</summary>
    /// <param name="left">The first member.</param>
    /// <param name="right">The second member.</param>
    /// <returns>True when the members are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Returns whether the members differ.</summary>
    /// <param name="left">The first member.</param>
    /// <param name="right">The second member.</param>
    /// <returns>True when the members are not equal.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Returns the value that is sent, or the default value of the type when the member is omitted.</summary>
    /// <returns>The value or the default value.</returns>
    public T? GetValueOrDefault() => HasValue ? _value : default;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, _value) : 0;

    /// <summary>Returns whether the member is omitted, null or a value, without the value, which may be a credential.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => !HasValue ? "omitted" : _value is null ? "null" : "value";
}
