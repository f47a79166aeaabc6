using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>Creates the metadata of a generated type and of its collections, without reflection.</summary>
internal class JsonModelType<T>(Func<JsonConverter<T>> converter) : JsonModelType
{
    public override JsonTypeInfo Create(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, converter());

    public override JsonTypeInfo? CreateComposed(Type type, JsonSerializerOptions options) =>
        type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>())
        : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : type == typeof(IList<T>) ? JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new())
        : type == typeof(ICollection<T>) ? JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new())
        : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
        : type == typeof(IReadOnlyCollection<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())
        : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
        : type == typeof(IAsyncEnumerable<T>) ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
        : type == typeof(Dictionary<string, T>) ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, DictionaryValues(options))
        : null;

    private static JsonCollectionInfoValues<Dictionary<string, T>> DictionaryValues(JsonSerializerOptions options) => new()
    {
        ObjectCreator = static () => [],
        KeyInfo = JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter),
    };
}
