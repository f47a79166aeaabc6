using System.Globalization;
using Composio;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Display;

/// <summary>Describes what a run waits for and until when.</summary>
internal static class Waits
{
    /// <summary>Describes the waits of a run.</summary>
    public static IEnumerable<string> Describe(ImportProgress? progress)
    {
        if (progress?.PausedUntil is { } paused)
        {
            yield return $"waiting for the request budget until {Time(paused)}";
        }

        if (progress is { SettlingRecords: > 0, SettlesAt: { } settles })
        {
            yield return $"{DisplayText.Count(progress.SettlingRecords)} interrupted records may still take effect until {Time(settles)}";
        }

        if (progress is { TurnedAwaySince: { } since })
        {
            yield return $"the API has rejected every request since {Time(since)}" + (progress.StopsAt is { } stops ? $"; the run stops at {Time(stops)}" : "");
        }
    }

    private static string Time(DateTimeOffset time) => time.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
