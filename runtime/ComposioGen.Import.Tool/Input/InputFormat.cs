namespace ComposioGen.Import.Tool.Input;

/// <summary>Specifies the format of the input.</summary>
internal enum InputFormat
{
    /// <summary>One object per line.</summary>
    JsonLines,

    /// <summary>One array of objects, which may be a member of an object.</summary>
    JsonArray,

    /// <summary>A sequence of objects, each on several lines.</summary>
    JsonObjects,

    /// <summary>One object whose members are columns: arrays with a value for each row.</summary>
    JsonColumns,

    /// <summary>One object whose members are the rows.</summary>
    JsonMembers,

    /// <summary>Rows that are arrays, the first of which contains the column names.</summary>
    JsonTable,

    /// <summary>Rows of cells, separated by comma, semicolon, tab or vertical bar.</summary>
    Csv,
}
