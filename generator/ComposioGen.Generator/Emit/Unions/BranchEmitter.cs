using ComposioGen.Generator.Emit.Composio.AuthSchemes;
using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Prints the nested classes of a union.</summary>
internal static class BranchEmitter
{
    public static void Emit(SourceWriter writer, UnionModel union, BranchModel branch)
    {
        var discriminator = union.Discriminator;
        var rule = discriminator is null ? $"that has {branch.Tag}" : $"whose {discriminator.JsonName} is {branch.Tag}";
        writer.Summary(branch.Documentation, $"The {union.Name} {rule}.");
        Open(writer, union, branch.Name);
        if (branch.Builder is { } builder)
        {
            BuiltBranchEmitter.Fields(writer, branch, builder);
        }

        writer.Summary($"Makes one {rule}, to be filled through its members.");
        writer.Lines($"public {branch.Name}() {{ }}").Blank();
        if (branch.Builder is not null)
        {
            BuiltBranchEmitter.Constructor(writer, branch, branch.Builder);
        }

        ReadEmitter.Constructor(
            writer,
            branch.Name,
            branch.Members,
            "ReadShared(ref reader, name);",
            setsRequired: branch.Members.Concat(union.Members).Any(member => member.IsRequired),
            checksShared: union.Members.Any(member => member.Presence == Presence.Required));
        if (discriminator is not null)
        {
            var value = discriminator.Enum is null || branch.TagName is null ? Literal.String(branch.Tag) : $"{discriminator.Enum}.{branch.TagName}";
            writer.Blank().Lines("/// <inheritdoc />").Lines($"public override {UnionEmitter.DiscriminatorType(discriminator)} {discriminator.Name} => {value};");
        }

        foreach (var member in branch.Members)
        {
            PropertyEmitter.WithAccessors(writer, member, BuiltBranchEmitter.Builds(branch, member) ? BuiltBranchEmitter.Accessors(member) : "get; init;");
        }

        writer.Blank().Lines("/// <inheritdoc />").Lines($"public static new {branch.Name} ReadFrom(ref Utf8JsonReader reader) => new(ref reader);");
        EmitWriter(writer, discriminator, branch);
        if (branch.Members.Count > 0)
        {
            PrintEmitter.Members(
                writer,
                "override",
                branch.Members,
                hasAdditional: false,
                shown: member => BuiltBranchEmitter.Builds(branch, member) ? BuiltBranchEmitter.Shown(member) : PrintEmitter.Shown(member));
        }

        writer.Close();
    }

    private static void EmitWriter(SourceWriter writer, DiscriminatorModel? discriminator, BranchModel branch)
    {
        var before = new List<string>();
        if (discriminator is not null)
        {
            before.Add($"writer.WriteString({Literal.Utf8(discriminator.JsonName)}, {Literal.Utf8(branch.Tag)});");
        }

        before.AddRange(branch.Members.Where(member => BuiltBranchEmitter.Builds(branch, member)).Select(BuiltBranchEmitter.WriteStatement));
        var members = branch.Members.Where(member => !BuiltBranchEmitter.Builds(branch, member));
        WriteEmitter.Emit(writer, "public override void WriteTo", members, before, ["WriteShared(writer);"]);
    }

    public static void EmitUnknown(SourceWriter writer, UnionModel union)
    {
        writer.Summary($"Any {union.Name} that the document does not know. It keeps its JSON and is written back just so; its other members are there to be read.");
        Open(writer, union, "Unknown");
        EmitUnknownConstructor(writer, union);
        writer.Blank().Summary("The whole value as it came.");
        writer.Lines("public JsonElement Json { get; }");
        if (union.Discriminator is { } discriminator)
        {
            var tag = $"JsonRead.Tag(Json, {Literal.Utf8(discriminator.JsonName)})";
            var type = UnionEmitter.DiscriminatorType(discriminator);
            writer.Blank().Lines("/// <inheritdoc />").Lines($"public override {type} {discriminator.Name} => {(discriminator.Enum is null ? tag : $"{type}.FromValue({tag})")};");
        }

        writer.Blank().Lines("/// <inheritdoc />").Lines("public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));");
        writer.Blank().Lines("/// <inheritdoc />").Lines("public override void WriteTo(Utf8JsonWriter writer) => Json.WriteTo(writer);");
        writer.Close();
    }

    /// <summary>What all kinds share is read as far as the JSON has it: an unknown kind may lack what the known ones promise.</summary>
    private static void EmitUnknownConstructor(SourceWriter writer, UnionModel union)
    {
        writer.Summary("Makes one from JSON.").Param("json", "The whole value; it is copied.");
        if (union.Members.Any(member => member.IsRequired))
        {
            writer.Lines("[SetsRequiredMembers]");
        }

        writer.Open("public Unknown(JsonElement json)").Lines("Json = json.Clone();");
        foreach (var member in union.Members.Where(member => member is { Presence: Presence.Required, Type.IsValueType: false }))
        {
            writer.Lines($"{member.Name} = null!;");
        }

        if (union.Members.Count > 0 || union.Base is not null)
        {
            writer.Lines("JsonRead.Members(Json, ReadShared);");
        }

        writer.Close();
    }

    private static void Open(SourceWriter writer, UnionModel union, string name)
    {
        writer.Lines($"[JsonConverter(typeof(JsonModelConverter<{name}>))]");
        writer.Open($"public sealed class {name} : {union.Name}, IJsonModel<{name}>");
    }
}
