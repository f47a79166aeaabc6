namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Specifies what the value of a field is.</summary>
internal enum FieldKind
{
    /// <summary>Any JSON value, or a field that the document does not define.</summary>
    Any,

    /// <summary>A string, number, boolean or enum, or a list of them.</summary>
    Value,

    /// <summary>An object, or a list of objects or lists.</summary>
    Structure,

    /// <summary>A file or a list of files.</summary>
    File,
}
