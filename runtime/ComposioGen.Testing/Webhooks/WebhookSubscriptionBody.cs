namespace Composio.Testing;

/// <summary>Represents the body of a call that creates or updates a webhook subscription; omitted members are null.</summary>
internal sealed record WebhookSubscriptionBody(string? Url, IReadOnlyList<string>? Events, string? Version)
{
    private const int MaxUrlLength = 2048;

    /// <summary>Parses a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="isNew">Whether the call creates a subscription, so that URL and events are required.</param>
    /// <exception cref="ApiErrorException">400: a member is missing or invalid.</exception>
    public static WebhookSubscriptionBody Read(BodyReader body, bool isNew)
    {
        var read = new WebhookSubscriptionBody(ReadUrl(body, isNew), ReadEvents(body, isNew), body.OneOf("version", WebhookEventTypes.Versions));
        body.ThrowIfInvalid();
        return read;
    }

    private static string? ReadUrl(BodyReader body, bool isNew)
    {
        var url = body.String("webhook_url", required: isNew);
        if (url is not null && !IsUrl(url))
        {
            body.AddViolation("webhook_url", $"must be an absolute http or https URL of at most {MaxUrlLength} characters");
        }

        return url;
    }

    private static bool IsUrl(string url) =>
        url.Length <= MaxUrlLength
        && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps);

    private static List<string>? ReadEvents(BodyReader body, bool isNew)
    {
        var events = body.Strings("enabled_events", maxCount: int.MaxValue, maxLength: int.MaxValue);
        if (events is null && isNew && body.Json["enabled_events"] is null)
        {
            body.AddMissing("enabled_events");
        }
        else if (events is { Count: 0 })
        {
            body.AddViolation("enabled_events", "must have at least one event type");
        }
        else if (events?.Except(WebhookEventTypes.Names).FirstOrDefault(type => type.Length > 0) is { } unknown)
        {
            body.AddViolation("enabled_events", $"'{unknown}' is not one of {string.Join(", ", WebhookEventTypes.Names)}");
        }

        return events?.Distinct().ToList();
    }
}
