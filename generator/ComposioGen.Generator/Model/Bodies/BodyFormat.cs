
namespace ComposioGen.Generator.Model.Bodies;

/// <summary>How a body is written or read.</summary>
internal enum BodyFormat
{
    Json,

    /// <summary>A form, made of the JSON of its members.</summary>
    Form,

    /// <summary>A form with files.</summary>
    Multipart,

    Text,

    /// <summary>Bytes, as a stream.</summary>
    Stream,
}
