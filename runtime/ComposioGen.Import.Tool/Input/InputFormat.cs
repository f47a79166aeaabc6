namespace ComposioGen.Import.Tool.Input;

/// <summary>How the input is written.</summary>
internal enum InputFormat
{
    /// <summary>An object a line.</summary>
    JsonLines,

    /// <summary>One array of objects, which may be a member of an object.</summary>
    JsonArray,

    /// <summary>Objects one after the other, each over several lines.</summary>
    JsonObjects,

    /// <summary>One object whose members are columns: arrays with a value for each row.</summary>
    JsonColumns,

    /// <summary>Rows of cells, separated by comma, semicolon, tab or bar.</summary>
    Csv,
}
