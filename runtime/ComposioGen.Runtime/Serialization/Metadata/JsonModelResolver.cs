using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>
/// Provides <see cref="JsonSerializer"/> metadata for generated types and their arrays, lists, dictionaries and asynchronous sequences,
/// without reflection. Add it to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </summary>
/// <remarks>The types are added before it is used; it is thread-safe from then on.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonModelType> _types = [];

    /// <summary>Adds a class.</summary>
    /// <typeparam name="T">The type of the class.</typeparam>
    /// <returns>This resolver.</returns>
    public JsonModelResolver Class<T>()
        where T : class, IJsonModel<T>, IJsonWritable => Add<T>(new JsonModelType<T>(static () => new JsonModelConverter<T>()));

    /// <summary>Adds a struct.</summary>
    /// <typeparam name="T">The type of the struct.</typeparam>
    /// <returns>This resolver.</returns>
    public JsonModelResolver Struct<T>()
        where T : struct, IJsonModel<T>, IJsonWritable => Add<T>(new JsonStructType<T>(static () => new JsonModelConverter<T>()));

    /// <summary>Adds an open enum.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <returns>This resolver.</returns>
    public JsonModelResolver Enum<T>()
        where T : struct, IOpenEnum<T> => Add<T>(new JsonStructType<T>(static () => new OpenEnumConverter<T>()));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _types.TryGetValue(type, out var known) ? known.Create(options)
            : Element(type) is { } element && _types.TryGetValue(element, out var part) ? part.CreateComposed(type, options)
            : null;
    }

    private JsonModelResolver Add<T>(JsonModelType type)
    {
        _types.Add(typeof(T), type);
        return this;
    }

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsConstructedGenericType ? type.GenericTypeArguments[^1]
        : null;
}
