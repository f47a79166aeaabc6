using System.Text.Json;

namespace Composio.Runtime;

/// <content>Writing and printing.</content>
public sealed partial class JsonMembers
{
    /// <summary>Writes an object: the discriminator, the type's own members, the inherited members, then the additional properties.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    /// <param name="values">The values of the object.</param>
    internal void Write(Utf8JsonWriter writer, in JsonValues values)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        _tag?.Write(writer);
        WriteMembers(writer, values);
        writer.WriteEndObject();
    }

    /// <summary>Writes an object whose discriminator is specified by the caller.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    /// <param name="values">The values of the object.</param>
    /// <param name="tagName">The name of the discriminator in the JSON.</param>
    /// <param name="tag">The value of the discriminator.</param>
    internal void Write(Utf8JsonWriter writer, in JsonValues values, string tagName, string tag)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString(tagName, tag);
        WriteMembers(writer, values);
        writer.WriteEndObject();
    }

    /// <summary>Returns the members that are present as text; credentials are shown as <c>***</c>.</summary>
    /// <param name="typeName">The name of the type.</param>
    /// <param name="values">The values of the object.</param>
    /// <param name="tag">The value of the discriminator; null for none.</param>
    /// <returns>A string that is safe to log.</returns>
    internal string Print(string typeName, in JsonValues values, object? tag = null)
    {
        var printer = new MemberPrinter(typeName);
        if (_tag is not null)
        {
            printer = printer.Add(_tag.Name, tag);
        }

        for (var index = 0; index < _members.Count; index++)
        {
            if (values.TryGet(index, out var value) && value is not (null or ReadNull))
            {
                var member = _members[index];
                printer = member.IsSecret ? printer.Secret(member.Name, present: true) : printer.Add(member.Name, value is Spelling spelled ? spelled.Boxed : value);
            }
        }

        return printer.ToString();
    }

    private void WriteMembers(Utf8JsonWriter writer, in JsonValues values)
    {
        for (var table = this; table is not null; table = table._inherited)
        {
            table.WriteOwn(writer, values);
        }

        if (_additional >= 0 && values.TryGet(_additional, out var additional) && additional is JsonProperties properties)
        {
            JsonWrite.Additional(writer, properties);
        }
    }

    private void WriteOwn(Utf8JsonWriter writer, in JsonValues values)
    {
        var members = Lookup.Members;
        for (var index = FirstOwn; index < members.Length; index++)
        {
            var member = members[index];
            if (member.IsOmitted)
            {
                continue;
            }

            if (!values.TryGet(index, out var value) || value is null or ReadNull)
            {
                WriteNull(writer, member, values.TryGet(index, out _), value is ReadNull);
            }
            else if (!member.IsTag)
            {
                member.Write(writer, value);
            }
        }
    }

    // A required member that was missing when the object was read is not written, and a request has no null that the document does not allow.
    private static void WriteNull(Utf8JsonWriter writer, JsonMember member, bool isPresent, bool wasRead)
    {
        if (isPresent && (member.IsRequired || member.DistinguishesNull || (wasRead && !JsonWrite.IsRequest)) && !member.IsTag)
        {
            writer.WriteNull(member.EncodedName);
        }
    }
}
