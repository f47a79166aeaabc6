using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Thrown when a row cannot be mapped to a record; the message never contains a value.</summary>
internal sealed class RowException(TextPlace place, string reason) : Exception(reason)
{
    /// <summary>Gets the location of the fault.</summary>
    public TextPlace Place { get; } = place;

    /// <summary>Creates the exception for two columns with different values for a field.</summary>
    public static RowException TwoColumns(string field, InputField first, InputField second)
    {
        var (one, other) = (FieldName.Shown(first.Name), FieldName.Shown(second.Name));
        return new(second.Place, one == other
            ? $"The column '{one}' is specified twice, with different values. Remove or rename one of them."
            : $"{field} has two different values, in '{one}' and '{other}'. Specify the one to use: --map '{field}={one}'.");
    }
}
