using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Composio.Runtime;

/// <summary>
/// Records a span and a duration for each wait, around its calls. Tags contain no credential or body; only spans contain the ID of the
/// account.
/// </summary>
internal sealed class WaitTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration =
        ComposioTelemetry.Meter.CreateHistogram<double>("composio.connection.wait.duration", "s", "Duration of waits for connections.");

    private static readonly Histogram<int> CheckCount =
        ComposioTelemetry.Meter.CreateHistogram<int>("composio.connection.wait.checks", "{check}", "Number of requests of a wait for connections.");

    private readonly string _operation;
    private readonly TimeProvider _clock;
    private readonly Activity? _span;
    private readonly long _start;
    private string? _errorType;

    public WaitTelemetry(string operation, TimeProvider clock)
    {
        _operation = operation;
        _clock = clock;
        _start = clock.GetTimestamp();
        var before = Activity.Current;
        _span = ComposioTelemetry.Source.StartActivity($"wait {operation}");
        Activity.Current = before;
    }

    /// <summary>Gets whether there is a listener.</summary>
    public static bool IsWatched => Duration.Enabled || CheckCount.Enabled || ComposioTelemetry.Source.HasListeners();

    /// <summary>Gets or sets the ID of the awaited account; null when there are several.</summary>
    public string? AccountId { get; set; }

    /// <summary>Gets or sets the number of awaited accounts.</summary>
    public int Accounts { get; set; } = 1;

    /// <summary>Gets or sets the number of calls.</summary>
    public int Checks { get; set; }

    /// <summary>Gets or sets the last status of the account; null when there was none.</summary>
    public string? Status { get; set; }

    /// <summary>Gets or sets whether the document lists the status.</summary>
    public bool IsDocumentedStatus { get; set; }

    /// <summary>Runs a part of the wait under the span, and records its error.</summary>
    public async Task<T> WatchAsync<T>(Func<Task<T>> part)
    {
        // Restored when this method returns, so neither the caller nor the consumer runs under the span.
        Activity.Current = _span ?? Activity.Current;
        try
        {
            return await part().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            _errorType = error.GetType().FullName;
            throw;
        }
    }

    /// <summary>Ends the span and records the duration.</summary>
    public void Dispose()
    {
        Duration.Record(_clock.GetElapsedTime(_start).TotalSeconds, Tags());
        CheckCount.Record(Checks, Tags());
        if (_span is null)
        {
            return;
        }

        foreach (var (name, value) in Tags())
        {
            _span.SetTag(name, value);
        }

        _span.SetTag("composio.connected_account.id", AccountId);
        _span.SetTag("composio.wait.accounts", Accounts);
        _span.SetTag("composio.wait.checks", Checks);
        if (_errorType is not null)
        {
            _span.SetStatus(ActivityStatusCode.Error);
        }

        var before = Activity.Current;
        _span.Dispose();
        Activity.Current = before;
    }

    private TagList Tags()
    {
        var tags = new TagList { { "composio.operation", _operation } };
        if (Status is not null)
        {
            // Each value of a tag is a separate series, so a status that the document does not list is not used as a value.
            tags.Add("composio.connection.status", IsDocumentedStatus ? Status : "other");
        }

        if (_errorType is not null)
        {
            tags.Add("error.type", _errorType);
        }

        return tags;
    }
}
