using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>Represents a generated type that a <see cref="JsonModelResolver"/> supports.</summary>
internal abstract class JsonModelType
{
    /// <summary>Creates the metadata of the type itself.</summary>
    public abstract JsonTypeInfo Create(JsonSerializerOptions options);

    /// <summary>Creates the metadata of a type composed from this one: a collection, or a nullable struct; null when it is neither.</summary>
    public abstract JsonTypeInfo? CreateComposed(Type type, JsonSerializerOptions options);
}
