namespace Composio.Testing;

/// <summary>Represents a sign-in that waits until the application has confirmed the user. Can be used once.</summary>
/// <param name="Account">The account that becomes active.</param>
/// <param name="ExpiresAt">When the session expires.</param>
internal sealed record VerificationSession(Account Account, DateTimeOffset ExpiresAt);
