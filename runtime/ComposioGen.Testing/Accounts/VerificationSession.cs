namespace Composio.Testing;

/// <summary>A sign-in that is held back until the app has said who the user is. Good for one use.</summary>
/// <param name="Account">The account that becomes active.</param>
/// <param name="ExpiresAt">Until when it works.</param>
internal sealed record VerificationSession(Account Account, DateTimeOffset ExpiresAt);
