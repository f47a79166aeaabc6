using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>A row cannot become a record; the message repeats nothing of it.</summary>
internal sealed class RowException(TextPlace place, string reason) : Exception(reason)
{
    /// <summary>Where it is wrong.</summary>
    public TextPlace Place { get; } = place;
}
