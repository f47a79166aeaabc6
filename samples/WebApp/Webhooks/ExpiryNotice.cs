namespace WebApp.Webhooks;

/// <summary>The news that an account has expired.</summary>
internal sealed record ExpiryNotice(string AuthConfigId, string Toolkit, string Reason);
