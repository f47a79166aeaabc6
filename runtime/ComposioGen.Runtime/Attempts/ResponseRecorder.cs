namespace Composio.Runtime;

/// <summary>Records the last successful response that a view of a transport received.</summary>
internal sealed class ResponseRecorder
{
    private volatile RecordedResponse? _last;

    /// <summary>Records a response, replacing the previous one.</summary>
    public void Record(HttpResponseMessage response, ReadOnlyMemory<byte> content) => _last = RecordedResponse.Copy(response, content);

    /// <summary>Returns the last response.</summary>
    /// <exception cref="InvalidOperationException">No response was received.</exception>
    public RecordedResponse Last() => _last
        ?? throw new InvalidOperationException("No response was recorded: the call sent no request, or used a client other than the one passed to it.");
}
