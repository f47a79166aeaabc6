using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Composio.Runtime;

/// <summary>Stores the member values of one model; only members that are present use memory.</summary>
/// <remarks>Reading is thread-safe; setting is not.</remarks>
[DebuggerNonUserCode]
internal struct JsonValues
{
    // This index is reserved for the members that do not fit into the bit set.
    private const int Overflow = 63;
    private const int FirstCapacity = 4;

    private ulong _present;
    private object?[]? _values;

    /// <summary>Initializes storage for an expected number of members.</summary>
    /// <param name="capacity">The number of members; 0 or greater.</param>
    internal JsonValues(int capacity) => _values = capacity == 0 ? null : new object?[capacity];

    /// <summary>Gets the number of members that are present; the overflow counts as one.</summary>
    internal readonly int Count => BitOperations.PopCount(_present);

    /// <summary>Gets the value of a member.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="index">The index of the member in its table.</param>
    /// <returns>The value; the default of the type when the member is absent.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Get<T>(int index) => TryGet(index, out var value) && value is not (null or ReadNull) ? Unwrap<T>(value) : default!;

    /// <summary>Gets the value of a member that distinguishes absent from null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The index of the member in its table.</param>
    /// <returns>The value, or null; omitted when the member is absent.</returns>
    public readonly Optional<T> GetOptional<T>(int index) =>
        TryGet(index, out var value) ? new(value is null ? default! : Unwrap<T>(value)) : default;

    /// <summary>Gets the value of a member that may be built from another value.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="index">The index of the member in its table.</param>
    /// <returns>The model; null when the member is absent.</returns>
    public readonly T GetBuilt<T>(int index)
        where T : class, IJsonModel<T> => TryGet(index, out var value) && value is JsonBuilt<T> built ? built.Value : value is ReadNull ? default! : (T)value!;

    /// <summary>Sets the value of a member that distinguishes absent from null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="index">The index of the member in its table.</param>
    /// <param name="value">The value, null, or omitted.</param>
    public void SetOptional<T>(int index, Optional<T> value)
    {
        if (value.HasValue)
        {
            Store(index, value.Value);
        }
        else if (TryGet(index, out _))
        {
            Remove(index);
        }
    }

    /// <summary>Gets the value of a member.</summary>
    /// <param name="index">The index of the member in its table.</param>
    /// <param name="value">The value; null when the member is absent or null.</param>
    /// <returns>True when the member is present.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryGet(int index, out object? value)
    {
        if (index >= Overflow)
        {
            return TryGetOverflow(index, out value);
        }

        var bit = 1UL << index;
        if ((_present & bit) == 0)
        {
            value = null;
            return false;
        }

        value = _values![Rank(bit)];
        return true;
    }

    /// <summary>Stores a value and marks the member as present.</summary>
    /// <param name="index">The index of the member in its table.</param>
    /// <param name="value">The value, or null.</param>
    internal void Store(int index, object? value)
    {
        if (index >= Overflow)
        {
            StoreOverflow(index, value);
            return;
        }

        var bit = 1UL << index;
        var rank = Rank(bit);
        if ((_present & bit) != 0)
        {
            _values![rank] = value;
            return;
        }

        Insert(rank, value);
        _present |= bit;
    }

    // A point in time or a number that was read keeps its original text.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Unwrap<T>(object value)
    {
        if (typeof(T) == typeof(DateTimeOffset) && value is SpelledTime time)
        {
            return (T)(object)time.Value;
        }

        if (typeof(T) == typeof(DateTimeOffset?) && value is SpelledTime optional)
        {
            return (T)(object)(DateTimeOffset?)optional.Value;
        }

        return Spelling.IsNumber<T>() && value is SpelledNumber number ? (T)number.Boxed : (T)value;
    }

    private void Remove(int index)
    {
        if (index >= Overflow)
        {
            ((JsonValuesOverflow)_values![Rank(1UL << Overflow)]!).Values.Remove(index - Overflow);
            return;
        }

        var bit = 1UL << index;
        var rank = Rank(bit);
        Array.Copy(_values!, rank + 1, _values!, rank, Count - rank - 1);
        _present &= ~bit;
        _values![Count] = null;
    }

    private readonly int Rank(ulong bit) => BitOperations.PopCount(_present & (bit - 1));

    private void Insert(int rank, object? value)
    {
        var count = Count;
        _values ??= new object?[FirstCapacity];
        if (count == _values.Length)
        {
            Array.Resize(ref _values, count * 2);
        }

        // Members are usually read in the order of their table.
        if (rank < count)
        {
            Array.Copy(_values, rank, _values, rank + 1, count - rank);
        }

        _values[rank] = value;
    }

    private readonly bool TryGetOverflow(int index, out object? value)
    {
        const ulong bit = 1UL << Overflow;
        if ((_present & bit) == 0)
        {
            value = null;
            return false;
        }

        return ((JsonValuesOverflow)_values![Rank(bit)]!).Values.TryGet(index - Overflow, out value);
    }

    private void StoreOverflow(int index, object? value)
    {
        const ulong bit = 1UL << Overflow;
        if ((_present & bit) == 0)
        {
            Insert(Rank(bit), new JsonValuesOverflow());
            _present |= bit;
        }

        ((JsonValuesOverflow)_values![Rank(bit)]!).Values.Store(index - Overflow, value);
    }
}
