using Composio.Runtime;

namespace Composio;

/// <summary>
/// A member of a request that can be left out, be null, or have a value. Where the API changes things, the three differ:
/// what is left out stays, null removes, a value replaces.
/// </summary>
/// <typeparam name="T">The type of the value; a nullable one where null may be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptionalValue
{
    private readonly T _value;

    /// <summary>Makes a member that is sent.</summary>
    /// <param name="value">The value, or null where the type allows it.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>True when the member is sent, as null or as a value; false when it is left out.</summary>
    public bool HasValue { get; }

    /// <summary>What is sent.</summary>
    /// <exception cref="InvalidOperationException">The member is left out.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is left out; ask HasValue first.");

    object? IOptionalValue.BoxedValue => _value;

    /// <summary>Sends a value.</summary>
    /// <param name="value">The value, or null where the type allows it.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are left out, or both are sent with equal values.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True when they are not equal.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>What is sent, or the type's default when the member is left out.</summary>
    /// <returns>The value or the default.</returns>
    public T? GetValueOrDefault() => HasValue ? _value : default;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, _value) : 0;

    /// <summary>Says which of the three it is, and never what the value is: it may be a credential.</summary>
    /// <returns>A word that is safe to log.</returns>
    public override string ToString() => !HasValue ? "left out" : _value is null ? "null" : "value";
}
