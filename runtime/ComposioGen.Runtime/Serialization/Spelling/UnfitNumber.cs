namespace Composio.Runtime;

/// <summary>Represents a number in a union that the type of the union's numbers cannot represent.</summary>
/// <param name="Text">The text in the JSON.</param>
internal sealed record UnfitNumber(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
