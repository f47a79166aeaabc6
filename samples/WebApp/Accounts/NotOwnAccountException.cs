namespace WebApp.Accounts;

/// <summary>Thrown when a user names an account that is not theirs.</summary>
internal sealed class NotOwnAccountException() : Exception("The account is not the user's.");
