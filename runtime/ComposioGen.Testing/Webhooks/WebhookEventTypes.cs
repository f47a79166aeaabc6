using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Defines the event types and the versions in which each is delivered.</summary>
internal static class WebhookEventTypes
{
    public const string AccountExpired = "composio.connected_account.expired";

    /// <summary>The version in which all types are delivered, and the only one with expired accounts.</summary>
    public const string NewestVersion = "V3";

    /// <summary>All versions.</summary>
    public static readonly IReadOnlyList<string> Versions = ["V1", "V2", NewestVersion];

    private static readonly (string Name, string Description, IReadOnlyList<string> Versions)[] Types =
    [
        (AccountExpired, "A connected account has expired; its user has to connect again.", [NewestVersion]),
        ("composio.trigger.message", "A trigger fired.", Versions),
        ("composio.trigger.disabled", "A trigger was disabled.", [NewestVersion]),
    ];

    /// <summary>Gets the names of all types.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Select(type => type.Name)];

    /// <summary>Returns the types in the format of the API.</summary>
    public static JsonArray ToJson() => new([.. Types.Select(type => new JsonObject
    {
        ["event_type"] = type.Name,
        ["description"] = type.Description,
        ["supported_versions"] = new JsonArray([.. type.Versions.Select(version => (JsonNode)version)]),
    })]);
}
