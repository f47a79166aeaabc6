using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Composio.Runtime;

/// <summary>Reports the parts of responses that could not be read: to the log once per path, and to the handler in the options each time.</summary>
internal sealed class UnreadableReport(ILogger logger, Action<UnreadableValue>? handler)
{
    // A server with ever different errors must not exhaust the memory or flood the log.
    private const int MaxPaths = 256;

    private readonly ConcurrentDictionary<string, bool> _logged = new(StringComparer.Ordinal);

    /// <summary>Locates the values and reports them.</summary>
    public void Report(ComposioOperation operation, ReadOnlySpan<byte> json, List<UnreadableValue> values)
    {
        var paths = JsonPath.LocateAll(json, values.ConvertAll(static value => value.Position));
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            value.Path = paths[i];
            Log(operation, value);
            handler?.Invoke(value);
            UnreadableListener.Notify(value);
        }
    }

    private void Log(ComposioOperation operation, UnreadableValue value)
    {
        if (_logged.Count < MaxPaths && _logged.TryAdd($"{operation.Name} {value.Path}", true))
        {
            TransportLog.Unreadable(logger, operation.Name, value.Path, value.Problem);
        }
    }
}
