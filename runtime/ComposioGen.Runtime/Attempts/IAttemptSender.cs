using System.Net.Http.Headers;

namespace Composio.Runtime;

/// <summary>Sends one attempt of a call.</summary>
internal interface IAttemptSender
{
    /// <summary>Sends the request once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="observe">Receives the headers of the response; null when they are not needed.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <exception cref="OperationCanceledException">The caller canceled the request.</exception>
    ValueTask<AttemptResult> SendAsync(PendingCall call, Action<HttpResponseHeaders>? observe, CancellationToken ct);

    /// <summary>Returns a sender with other settings.</summary>
    /// <param name="settings">The settings of the calls.</param>
    IAttemptSender With(CallSettings settings);
}
