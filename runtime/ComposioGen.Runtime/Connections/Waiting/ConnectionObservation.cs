using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Represents the status of a connected account at one check.</summary>
/// <param name="Status">The status in the JSON.</param>
/// <param name="StatusReason">The reason for the status, as given by the API; null for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ConnectionObservation(string Status, string? StatusReason)
{
    /// <summary>Gets whether the document lists the status. Only such a status is a value of a metric tag, because each value is a separate series.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>Gets the delegate that finds the credentials that the account lacks; null when they are unknown.</summary>
    public Func<IReadOnlyList<string>>? FindMissing { get; init; }

    /// <summary>Creates an observation of a status of the document, known or unknown.</summary>
    /// <typeparam name="TStatus">The type of the status.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="statusReason">The reason for the status, as given by the API; null for none.</param>
    /// <returns>The observation.</returns>
    public static ConnectionObservation Of<TStatus>(TStatus status, string? statusReason)
        where TStatus : struct, IOpenEnum<TStatus> =>
        new(status.Value, statusReason) { IsDocumented = TStatus.NamedValues.Contains(status) };
}
