using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a form member that is a file, or a list of files, and is not part of the JSON.</summary>
internal sealed class FileMember(string jsonName, MemberRules rules) : JsonMember(jsonName, rules | MemberRules.Tag)
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => throw new NotSupportedException("A file cannot be serialized as JSON.");

    /// <inheritdoc/>
    protected override object ReadValue(ref Utf8JsonReader reader) => throw JsonRead.Unexpected(ref reader, "no file");
}
