namespace WebApp.Errors;

/// <summary>The keys under which a message waits for the next page.</summary>
internal static class Message
{
    public const string Done = "Done";
    public const string Error = "Error";
}
