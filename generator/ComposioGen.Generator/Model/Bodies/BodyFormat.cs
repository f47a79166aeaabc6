
namespace ComposioGen.Generator.Model.Bodies;

/// <summary>Specifies how a body is written or read.</summary>
internal enum BodyFormat
{
    Json,

    /// <summary>A form, created from the JSON of its members.</summary>
    Form,

    /// <summary>A form with files.</summary>
    Multipart,

    Text,

    /// <summary>Bytes, as a stream.</summary>
    Stream,
}
