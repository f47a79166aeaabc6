namespace ComposioGen.Import.Tool.Input;

/// <summary>Reads rows one after the other, and holds no more than one. A row that cannot be read does not stop the next.</summary>
internal interface IRowReader
{
    /// <summary>The names of the columns, once they have been read; null for input whose rows name their members each.</summary>
    IReadOnlyList<string>? Columns { get; }

    /// <summary>Reads the rows.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="UsageException">The input has no header or is of another format.</exception>
    IAsyncEnumerable<InputRow> ReadAsync(CancellationToken cancellationToken);
}
