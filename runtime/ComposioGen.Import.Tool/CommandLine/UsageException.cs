namespace ComposioGen.Import.Tool;

/// <summary>Thrown when the arguments or the input are invalid. The message explains what to change.</summary>
internal sealed class UsageException(string message) : Exception(message);
