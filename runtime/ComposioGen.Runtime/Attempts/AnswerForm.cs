namespace Composio.Runtime;

/// <summary>What a call makes of the body of its answer.</summary>
internal enum AnswerForm
{
    /// <summary>JSON, read whole, or nothing at all.</summary>
    Json,

    /// <summary>A text, read whole.</summary>
    Text,

    /// <summary>A stream, handed on as it arrives.</summary>
    Stream,
}
