using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Thrown when a row cannot be mapped to a record; the message never contains a value.</summary>
internal sealed class RowException(TextPlace place, string reason) : Exception(reason)
{
    /// <summary>Gets the location of the fault.</summary>
    public TextPlace Place { get; } = place;
}
