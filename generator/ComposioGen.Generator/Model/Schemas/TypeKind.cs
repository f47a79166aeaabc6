
namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Specifies the kind of a type, which determines how a value is read and written.</summary>
internal enum TypeKind
{
    String,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Double,

    /// <summary>A number with 28 significant digits.</summary>
    Decimal,
    DateTimeOffset,

    /// <summary>Any JSON value, as <c>JsonElement</c>.</summary>
    Json,

    /// <summary>An object without named members, as <c>JsonProperties</c>.</summary>
    Properties,

    /// <summary>An emitted class, or union of classes.</summary>
    Object,

    /// <summary>An emitted open enum.</summary>
    Enum,

    /// <summary>An emitted struct for a number, string, boolean, array or object, which also represents omitted and null.</summary>
    ValueUnion,

    List,
    Map,

    /// <summary>The content of a request or of a response, as a <c>Stream</c>.</summary>
    Stream,

    /// <summary>A file of a form, as <c>UploadFile</c>.</summary>
    File,
}
