using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Composio.Runtime;

/// <summary>Creates the metadata of a generated struct, of its collections, and of its nullable form.</summary>
internal sealed class JsonStructType<T>(Func<JsonConverter<T>> converter) : JsonModelType<T>(converter)
    where T : struct
{
    public override JsonTypeInfo? CreateComposed(Type type, JsonSerializerOptions options) => type == typeof(T?)
        ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
        : base.CreateComposed(type, options);
}
