namespace WebApp.Errors;

/// <summary>Contains the keys of messages for the next page.</summary>
internal static class Message
{
    public const string Done = "Done";
    public const string Error = "Error";
}
