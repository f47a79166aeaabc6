namespace ImportConnections.Reading;

/// <summary>Represents a non-empty line of the file: a connection, or its fault.</summary>
/// <param name="Number">The one-based line number.</param>
/// <param name="Record">The connection; null for a bad line.</param>
/// <param name="Fault">The fault; null for a valid line.</param>
internal sealed record InputLine(int Number, ConnectionRecord? Record, string? Fault);
