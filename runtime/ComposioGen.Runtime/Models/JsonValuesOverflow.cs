namespace Composio.Runtime;

/// <summary>Stores the values of a model beyond the members that fit into one bit set.</summary>
internal sealed class JsonValuesOverflow
{
    /// <summary>The values, indexed from the first member that did not fit.</summary>
    public JsonValues Values;
}
