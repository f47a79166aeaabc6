using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Throws instead of sending, for clients that were created as test doubles.</summary>
internal sealed class UnconnectedSender : IAttemptSender
{
    /// <inheritdoc/>
    public ValueTask<AttemptResult> SendAsync(PendingCall call, Action<HttpResponseHeaders>? observe, CancellationToken ct) => throw new InvalidOperationException(
        $"{call.Operation.Name} was called on a client that was created as a test double without a transport. Override the member, or configure it on the substitute.");

    /// <inheritdoc/>
    public IAttemptSender With(CallSettings settings) => this;
}
