namespace ImportConnections.Reading;

/// <summary>A line cannot be imported. The message names members of the format, and never what the line says.</summary>
internal sealed class BadRecordException(string message) : Exception(message);
