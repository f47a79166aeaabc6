using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>
/// Provides <see cref="JsonSerializer"/> metadata for generated types and their arrays, lists, dictionaries and asynchronous sequences,
/// without reflection. Add it to <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonModelType> _types;

    /// <summary>Initializes a resolver.</summary>
    /// <param name="types">The supported types.</param>
    public JsonModelResolver(params JsonModelType[] types) => _types = types.ToDictionary(static type => type.Type);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _types.TryGetValue(type, out var known) ? known.Create(options)
            : Element(type) is { } element && _types.TryGetValue(element, out var part) ? part.CreateComposed(type, options)
            : null;
    }

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsConstructedGenericType ? type.GenericTypeArguments[^1]
        : null;
}
