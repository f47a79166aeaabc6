namespace WebApp.Webhooks;

/// <summary>Stores the secret that signs deliveries. With several instances, use your secret store instead.</summary>
internal sealed class WebhookSecret
{
    /// <summary>Gets or sets the secret; null until this application is subscribed.</summary>
    public string? Value { get; set; }

    /// <summary>Returns a text without the secret.</summary>
    public override string ToString() => "***";
}
