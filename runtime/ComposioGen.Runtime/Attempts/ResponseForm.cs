namespace Composio.Runtime;

/// <summary>Specifies how a call reads the body of its response.</summary>
internal enum ResponseForm
{
    /// <summary>The body is JSON and is read completely.</summary>
    Json,

    /// <summary>The body is text and is read completely.</summary>
    Text,

    /// <summary>The body is returned as a stream as it arrives.</summary>
    Stream,
}
