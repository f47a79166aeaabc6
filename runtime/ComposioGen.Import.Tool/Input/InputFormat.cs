namespace ComposioGen.Import.Tool.Input;

/// <summary>How the input is written.</summary>
internal enum InputFormat
{
    /// <summary>An object a line.</summary>
    JsonLines,

    /// <summary>One array of objects.</summary>
    JsonArray,

    /// <summary>Rows of cells, separated by comma, semicolon or tab.</summary>
    Csv,
}
