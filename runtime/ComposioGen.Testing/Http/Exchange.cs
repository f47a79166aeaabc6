using System.Text;
using Microsoft.AspNetCore.Http;

namespace Composio.Testing;

/// <summary>Represents a request and the ways to respond to it.</summary>
internal sealed class Exchange(HttpContext context, string requestId, Func<ServerResponse> process, CancellationToken ended)
{
    /// <summary>Gets the ID of the request, which every response contains.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>Gets a token that is canceled when the client disconnects or the server stops.</summary>
    public CancellationToken Ended { get; } = ended;

    /// <summary>Processes the request. Call it at most once.</summary>
    public ServerResponse Process() => process();

    /// <summary>Sets a header of the response.</summary>
    public void SetHeader(string name, string value) => context.Response.Headers[name] = value;

    /// <summary>Closes the connection.</summary>
    public void Abort() => context.Abort();

    /// <summary>Sends a response.</summary>
    public Task WriteAsync(ServerResponse answer)
    {
        var body = ServerResponseWriter.ToBytes(answer);
        Begin(answer, body.Length);
        return SendAsync(body);
    }

    /// <summary>Sends an HTML page.</summary>
    public Task WriteHtmlAsync(int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return SendAsync(Encoding.UTF8.GetBytes(html));
    }

    /// <summary>Sends the browser to another address, with GET.</summary>
    public Task RedirectAsync(string location)
    {
        context.Response.StatusCode = 303;
        SetHeader("Location", location);
        return SendAsync(default);
    }

    /// <summary>Sets status and headers of a response whose body follows.</summary>
    public void Begin(ServerResponse answer, long length)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = length;
        if (answer.Header is { } header)
        {
            SetHeader(header.Key, header.Value);
        }
    }

    /// <summary>Sends a part of the body.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await context.Response.BodyWriter.WriteAsync(bytes, Ended).ConfigureAwait(false);
    }
}
