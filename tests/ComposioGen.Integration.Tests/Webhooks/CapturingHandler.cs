using System.Net;

namespace ComposioGen.Integration.Tests.Webhooks;

/// <summary>Receives one request and acknowledges it.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    public byte[] Body { get; private set; } = [];

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        foreach (var (name, values) in request.Headers)
        {
            Headers[name] = string.Join(", ", values);
        }

        return new(HttpStatusCode.OK);
    }
}
