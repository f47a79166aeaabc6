namespace ImportConnections.Reading;

/// <summary>A line of the file that says something: a connection, or what is wrong with it.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Record">The connection; null when the line is bad.</param>
/// <param name="Fault">What is wrong; null when the line is good.</param>
internal sealed record InputLine(int Number, ConnectionRecord? Record, string? Fault);
