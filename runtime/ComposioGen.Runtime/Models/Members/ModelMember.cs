using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a member that is a model: a class, a union of classes, or a union of values.</summary>
/// <typeparam name="T">The type of the model. A union of classes is abstract, and reads a value that matches no branch as its unknown branch.</typeparam>
internal sealed class ModelMember<T>(string jsonName, MemberRules rules) : JsonMember(jsonName, rules, keepsReader: typeof(T).IsAbstract)
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    protected override bool ReadsNull => typeof(T).IsValueType;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value)
    {
        writer.WritePropertyName(EncodedName);
        ((IJsonWritable)value).WriteTo(writer);
    }

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => T.ReadFrom(ref reader);
}
