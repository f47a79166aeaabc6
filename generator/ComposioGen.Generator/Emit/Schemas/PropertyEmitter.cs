using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the properties of classes.</summary>
internal static class PropertyEmitter
{
    /// <summary>Emits auto-implemented properties.</summary>
    public static void Auto(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        foreach (var member in members)
        {
            WithAccessors(writer, member, "get; init;");
        }
    }

    /// <summary>Emits properties for the members of a model.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="members">The members in the order of their indexes.</param>
    /// <param name="first">The index of the first member.</param>
    /// <param name="keepsAdditional">Whether the last member stores additional properties.</param>
    /// <param name="built">The member that may be built from another value; null for none.</param>
    public static void Stored(SourceWriter writer, IReadOnlyCollection<MemberModel> members, int first, bool keepsAdditional, MemberModel? built = null)
    {
        var index = first;
        foreach (var member in members)
        {
            WithAccessors(writer, member, Accessors(member, index++, member == built));
        }

        if (keepsAdditional)
        {
            writer.Summary("Gets the members that are not in the OpenAPI document, which are written back; null for none.");
            writer.Lines($"public JsonProperties? AdditionalProperties {{ get => GetMember<JsonProperties?>({index}); init => SetMember({index}, value); }}");
        }
    }

    private static void WithAccessors(SourceWriter writer, MemberModel member, string accessors)
    {
        Attributes(writer, member);
        writer.Lines($"public {(member.IsRequired ? "required " : "")}{member.CSharpType} {member.Name} {{ {accessors} }}");
    }

    private static string Accessors(MemberModel member, int index, bool isBuilt) => (member.Type.Kind, member.Presence) switch
    {
        _ when isBuilt => $"get => GetBuiltMember<{member.Type.CSharp}>({index}); init => SetMember({index}, value);",
        (TypeKind.ValueUnion, _) => $"get => GetMember<{member.CSharpType}>({index}); init => SetMember({index}, value, value.IsPresent);",
        (_, Presence.Tristate) => $"get => GetOptionalMember<{member.Type.CSharp}?>({index}); init => SetOptionalMember({index}, value);",
        _ => $"get => GetMember<{member.CSharpType}>({index}); init => SetMember({index}, value);",
    };

    private static void Attributes(SourceWriter writer, MemberModel member)
    {
        writer.Summary(member.Documentation);
        if (member.Obsolete is not null)
        {
            writer.Lines(ObsoleteMember.Attribute(member.Obsolete));
        }
    }
}
