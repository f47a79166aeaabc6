using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Composio.Runtime;

/// <summary>Logs the deprecation notices in response headers, each distinct notice once.</summary>
internal sealed class DeprecationNotices(ILogger logger)
{
    // A server with ever different notices must not exhaust the memory or flood the log.
    private const int MaxNotices = 64;
    private const int MaxNoticeLength = 300;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Reads <c>Deprecation</c> and <c>Sunset</c>, with their <c>Link</c>.</summary>
    public void Report(ComposioOperation operation, HttpResponseHeaders headers)
    {
        var deprecation = ResponseHeader.Read(headers, "deprecation");
        var sunset = ResponseHeader.Read(headers, "sunset");
        if (deprecation is null && sunset is null)
        {
            return;
        }

        var notice = Describe(deprecation, sunset, ResponseHeader.Read(headers, "link"));
        if (IsNew($"{operation.Name} {notice}"))
        {
            TransportLog.Deprecation(logger, operation.Name, notice);
        }
    }

    private bool IsNew(string notice)
    {
        lock (_seen)
        {
            return _seen.Count < MaxNotices && _seen.Add(notice);
        }
    }

    private static string Describe(string? deprecation, string? sunset, string? link)
    {
        string?[] parts =
        [
            deprecation is null ? null : $"deprecated ({deprecation})",
            sunset is null ? null : $"to be removed at {sunset}",
            link is null ? null : $"see {link}",
        ];
        return ServerText.Clean(string.Join(", ", parts.Where(static part => part is not null)), SentSecrets.None, MaxNoticeLength)!;
    }
}
