namespace WebApp.Webhooks;

/// <summary>The secret that signs deliveries. With several instances, keep it in your secret store.</summary>
internal sealed class WebhookSecret
{
    /// <summary>Gets or sets the secret; null until this application is subscribed.</summary>
    public string? Value { get; set; }

    /// <summary>Returns a text without the secret.</summary>
    public override string ToString() => "***";
}
