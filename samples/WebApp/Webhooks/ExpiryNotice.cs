namespace WebApp.Webhooks;

/// <summary>Represents a notice that an account has expired.</summary>
internal sealed record ExpiryNotice(string AuthConfigId, string Toolkit, string Reason);
