namespace Composio.Runtime;

/// <summary>Keeps the last successful answer that a view of a transport received.</summary>
internal sealed class ResponseRecorder
{
    private volatile RecordedResponse? _last;

    /// <summary>Keeps an answer in place of the one before.</summary>
    public void Record(HttpResponseMessage response, ReadOnlyMemory<byte> content) => _last = RecordedResponse.Copy(response, content);

    /// <summary>Returns the last answer.</summary>
    /// <exception cref="InvalidOperationException">No request was answered.</exception>
    public RecordedResponse Last() => _last
        ?? throw new InvalidOperationException("No response was recorded: the call sent no request, or used another client than the one that was passed to it.");
}
