namespace ComposioGen.Import.Tool.Mapping;

/// <summary>A field that a column is for.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rank">How sure it is, from 0; -1 when <c>--map</c> says so. Of two columns for one field the surer one counts.</param>
internal readonly record struct ColumnMeaning(string Field, int Rank)
{
    /// <summary>The rank of <c>--map</c>.</summary>
    public const int Given = -1;

    /// <summary>What is added to the rank of a value in a raw answer that repeats the values beside it.</summary>
    public const int Raw = 100;
}
