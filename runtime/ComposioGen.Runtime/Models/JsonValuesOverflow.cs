namespace Composio.Runtime;

/// <summary>The values of a model beyond the members that fit into one set of bits.</summary>
internal sealed class JsonValuesOverflow
{
    /// <summary>The values, indexed from the first member that did not fit.</summary>
    public JsonValues Values;
}
