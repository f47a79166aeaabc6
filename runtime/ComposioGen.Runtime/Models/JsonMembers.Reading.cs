using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <content>Reading.</content>
public sealed partial class JsonMembers
{
    private int FirstOwn => _inherited?._members.Count ?? 0;

    private MemberLookup Lookup => _lookup ??= new([.. _members]);

    /// <summary>Reads an object.</summary>
    /// <param name="reader">The reader, on the start of the object; it is left on its end.</param>
    /// <param name="values">The values that were read.</param>
    /// <exception cref="JsonReadException">
    /// The value is not an object, lacks a required member, or has a member of the wrong type.
    /// </exception>
    internal void Read(ref Utf8JsonReader reader, ref JsonValues values)
    {
        JsonRead.StartObject(ref reader);
        var lookup = Lookup;
        values = new(lookup.Expected);
        var next = FirstOwn;
        while (JsonRead.NextMember(ref reader, out var name))
        {
            next = ReadMember(ref reader, lookup, name, next, ref values);
        }

        lookup.Expected = values.Count;
        foreach (var index in lookup.Required)
        {
            if (!values.TryGet(index, out _))
            {
                throw JsonRead.Missing(ref reader, lookup.Members[index].JsonName);
            }
        }
    }

    /// <summary>Reads the members of any JSON value as far as possible; a value that is not an object has none.</summary>
    /// <param name="json">The value.</param>
    /// <param name="values">The values that were read.</param>
    internal void ReadPossible(JsonElement json, ref JsonValues values)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var lookup = Lookup;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.GetRawText()));
        reader.Read();
        var wasCollecting = UnreadableCollector.Pause();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            var value = reader;
            try
            {
                ReadMember(ref reader, lookup, name, 0, ref values);
            }
            catch (JsonException)
            {
                reader = value;
                reader.Skip();
            }
        }

        UnreadableCollector.Resume(wasCollecting);
    }

    private int ReadMember(ref Utf8JsonReader reader, MemberLookup lookup, scoped JsonName name, int next, ref JsonValues values)
    {
        var index = lookup.Find(name.Utf8, next);
        if (index < 0)
        {
            ReadUnnamed(ref reader, name, ref values);
            return next;
        }

        var member = lookup.Members[index];
        object? value;
        if (member.IsRequired)
        {
            value = member.Read(ref reader);
        }
        else if (!(Stays(ref reader, member) ? TryReadInPlace(ref reader, member, out value) : TryRead(ref reader, member, out value)))
        {
            ReadUnnamed(ref reader, name, ref values);
            return index + 1;
        }

        values.Store(index, value is null && !member.DistinguishesNull && !member.IsRequired ? ReadNull.Value : value);
        return index + 1;
    }

    // The reader does not advance on a scalar, so no copy is required for the rare case that it has the wrong type.
    private static bool Stays(ref Utf8JsonReader reader, JsonMember member) =>
        member.KeepsReader || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);

    private static bool TryReadInPlace(ref Utf8JsonReader reader, JsonMember member, out object? value)
    {
        try
        {
            value = member.Read(ref reader);
            return true;
        }
        catch (JsonReadException wrong)
        {
            value = null;
            LeaveOut(ref reader, reader, wrong);
            return false;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, JsonMember member, out object? value)
    {
        var start = reader;
        try
        {
            value = member.Read(ref reader);
            return true;
        }
        catch (JsonReadException wrong)
        {
            value = null;
            LeaveOut(ref reader, start, wrong);
            return false;
        }
    }

    // The reader is on the first token, from which the value is stored with the additional properties.
    private static void LeaveOut(ref Utf8JsonReader reader, Utf8JsonReader start, JsonReadException wrong)
    {
        JsonRead.Keep(ref reader, start, wrong, UnreadableValueKind.Member);
        reader = start;
    }

    private void ReadUnnamed(ref Utf8JsonReader reader, scoped JsonName name, ref JsonValues values)
    {
        if (_additional < 0 || _tag?.Is(name.Utf8) == true)
        {
            reader.Skip();
            return;
        }

        var additional = values.Get<JsonProperties?>(_additional);
        if (additional is null)
        {
            values.Store(_additional, additional = []);
        }

        additional.Take(name, ref reader);
    }
}
