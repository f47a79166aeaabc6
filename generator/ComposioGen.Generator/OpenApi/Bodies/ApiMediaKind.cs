using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Specifies how a body is written and read.</summary>
internal enum ApiMediaKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary><c>multipart/form-data</c>, or another body of several parts.</summary>
    Multipart,

    /// <summary>Text without a typed form.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,
}
