using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>A row cannot become a record; the message repeats nothing of it.</summary>
internal sealed class RowException(TextPlace place, string reason) : Exception(reason)
{
    /// <summary>Where it is wrong.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>Two columns give different values for a field.</summary>
    public static RowException TwoColumns(string field, InputField first, InputField second)
    {
        var (one, other) = (FieldName.Shown(first.Name), FieldName.Shown(second.Name));
        return new(second.Place, one == other
            ? $"The column '{one}' is there twice, with different values. Remove or rename one of them."
            : $"{field} has two different values, in '{one}' and '{other}'. Say which one counts: --map '{field}={one}'.");
    }
}
