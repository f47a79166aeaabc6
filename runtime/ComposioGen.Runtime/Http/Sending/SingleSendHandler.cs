using System.ComponentModel;
using System.Net;

namespace Composio.Runtime;

/// <summary>
/// Represents the innermost handler, which sends each attempt to create an account at most once, regardless of the outer handlers. Add it after all
/// other handlers; <c>AddComposio</c> does so.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SingleSendHandler : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SingleSend.Current is not { } attempt || request?.Method == HttpMethod.Get)
        {
            return base.SendAsync(request!, cancellationToken);
        }

        return attempt.TryAcquire() ? SendOnceAsync(attempt, request!, cancellationToken) : attempt.RejectAsync(cancellationToken);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(SingleSend attempt, HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            var response = await base.SendAsync(request, ct).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.TooManyRequests)
            {
                // Rejected, so nothing was created.
                attempt.Release();
                return response;
            }

            attempt.End(response.IsSuccessStatusCode);
            return response;
        }
        catch
        {
            attempt.End(succeeded: false);
            throw;
        }
    }
}
