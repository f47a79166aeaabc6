namespace ComposioGen.Import.Tool;

/// <summary>What the user asked for cannot be done as it stands. The message says what to change.</summary>
internal sealed class UsageException(string message) : Exception(message);
