namespace WebApp.Accounts;

/// <summary>Thrown when a user specifies the account of another user.</summary>
internal sealed class NotOwnAccountException() : Exception("The account belongs to another user.");
