using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Composio.Testing;

/// <summary>Responds with an error status code, before or after the call is processed.</summary>
internal sealed class StatusFault : Fault
{
    private readonly int _status;
    private readonly TimeSpan? _retryAfter;
    private readonly bool _process;

    public StatusFault(int status, TimeSpan? retryAfter, bool process)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        _status = status;
        _retryAfter = retryAfter;
        _process = process;
    }

    internal override Task PlayAsync(Exchange exchange)
    {
        if (_process)
        {
            exchange.Process();
        }

        var answer = _status == 429 ? RateWindow.TooMany(_retryAfter) : Error(exchange.RequestId);
        return exchange.WriteAsync(answer);
    }

    private ServerResponse Error(string requestId)
    {
        var phrase = ReasonPhrases.GetReasonPhrase(_status);
        var answer = new ServerResponse(_status, new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["message"] = $"{phrase} (a fault of the test server)",
                ["code"] = 10000 + _status,
                ["slug"] = "HTTP_" + phrase.Replace(" ", "", StringComparison.Ordinal),
                ["status"] = _status,
                ["request_id"] = requestId,
                ["suggested_fix"] = "Try again later.",
            },
        });
        return answer with { Header = RateWindow.TooMany(_retryAfter).Header };
    }
}
