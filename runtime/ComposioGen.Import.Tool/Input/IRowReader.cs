namespace ComposioGen.Import.Tool.Input;

/// <summary>Reads rows one by one with bounded memory. An invalid row does not prevent the next one from being read.</summary>
internal interface IRowReader
{
    /// <summary>Gets the column names after they have been read; null for input whose rows have member names.</summary>
    IReadOnlyList<string>? Columns { get; }

    /// <summary>Reads the rows.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="UsageException">The input has no header or has another format.</exception>
    IAsyncEnumerable<InputRow> ReadAsync(CancellationToken cancellationToken);
}
