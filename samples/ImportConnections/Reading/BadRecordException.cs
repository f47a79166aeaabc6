namespace ImportConnections.Reading;

/// <summary>Thrown when a line cannot be imported. The message contains member names, but no values.</summary>
internal sealed class BadRecordException(string message) : Exception(message);
