using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Composio.Runtime;

/// <summary>Contains the activity source and the meter, both named <c>Composio</c>.</summary>
internal static class ComposioTelemetry
{
    public static readonly ActivitySource Source = new("Composio");

    public static readonly Meter Meter = new("Composio");
}
