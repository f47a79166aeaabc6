using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>Represents a generated type that a <see cref="JsonModelResolver"/> supports.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonModelType
{
    private protected JsonModelType(Type type) => Type = type;

    /// <summary>Gets the type.</summary>
    public Type Type { get; }

    /// <summary>Returns the entry of a class.</summary>
    /// <typeparam name="T">The type of the class.</typeparam>
    /// <returns>The entry.</returns>
    public static JsonModelType Class<T>()
        where T : class, IJsonModel<T> => new JsonModelType<T>(static () => new JsonModelConverter<T>());

    /// <summary>Returns the entry of a struct.</summary>
    /// <typeparam name="T">The type of the struct.</typeparam>
    /// <returns>The entry.</returns>
    public static JsonModelType Struct<T>()
        where T : struct, IJsonModel<T> => new JsonStructType<T>(static () => new JsonModelConverter<T>());

    /// <summary>Returns the entry of an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>The entry.</returns>
    public static JsonModelType Enum<T>()
        where T : struct, IOpenEnum<T> => new JsonStructType<T>(static () => new OpenEnumConverter<T>());

    /// <summary>Creates the metadata of the type itself.</summary>
    internal abstract JsonTypeInfo Create(JsonSerializerOptions options);

    /// <summary>Creates the metadata of a type composed from this one: a collection, or a nullable struct; null when it is neither.</summary>
    internal abstract JsonTypeInfo? CreateComposed(Type type, JsonSerializerOptions options);
}
