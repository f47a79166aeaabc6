namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Represents a field that a column may contain.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rank">
/// The confidence rank, from 0; less when specified by <c>--map</c>. Of two columns for one field, the lower rank is used.
/// </param>
internal readonly record struct ColumnMeaning(string Field, int Rank)
{
    /// <summary>The rank of <c>--map</c> for a column with another letter case or other white space.</summary>
    public const int Given = -1;

    /// <summary>The rank of <c>--map</c>.</summary>
    public const int GivenExactly = -2;

    /// <summary>The penalty for a value in a raw response that repeats other columns.</summary>
    public const int Raw = 100;

    /// <summary>Gets a value that indicates whether <c>--map</c> specifies the column.</summary>
    public bool IsGiven => Rank <= Given;
}
