using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Emits the nested classes of a union.</summary>
internal static class BranchEmitter
{
    public static void Emit(SourceWriter writer, UnionModel union, BranchModel branch)
    {
        var discriminator = union.Discriminator;
        var rule = discriminator is null ? $"with a member `{branch.Tag}`" : $"with `{discriminator.JsonName}` {branch.Tag}";
        writer.Summary(branch.Documentation, $"Represents {ObjectEmitter.Article(union.Name)} {rule}.");
        Open(writer, union, branch.Name, ModelEmitter.Converter);
        var start = $"{MemberTableEmitter.Shared}.Derive({(discriminator is null ? "" : Literal.String(branch.Tag))})";
        MemberTableEmitter.Emit(writer, "private", MemberTableEmitter.Own, start, branch.Members, keepsAdditional: false);
        writer.Blank().Summary($"Initializes {ObjectEmitter.Article(union.Name)} {rule}.");
        writer.Lines($"public {branch.Name}() {{ }}");
        var built = branch.Members.FirstOrDefault(member => branch.Converted?.Name == member.Name);
        if (built is not null)
        {
            EmitBuildingConstructor(writer, union, branch, built);
        }

        ModelEmitter.Contract(writer, branch.Name, "new ");
        if (discriminator is not null)
        {
            var value = discriminator.Enum is null || branch.TagName is null ? Literal.String(branch.Tag) : $"{discriminator.Enum}.{branch.TagName}";
            writer.Lines("/// <inheritdoc />").Lines($"public override {UnionEmitter.DiscriminatorType(discriminator)} {discriminator.Name} => {value};");
        }

        PropertyEmitter.Stored(writer, branch.Members, UnionEmitter.FirstOwn(union), keepsAdditional: false, built);
        writer.Close();
    }

    /// <summary>Prints the constructor that takes the source of a converted member, which is converted only when it is accessed.</summary>
    private static void EmitBuildingConstructor(SourceWriter writer, UnionModel union, BranchModel branch, MemberModel built)
    {
        var index = UnionEmitter.FirstOwn(union) + branch.Members.ToList().IndexOf(built);
        writer.Lines($"{ModelEmitter.SetsRequired}internal {branch.Name}({branch.Converted!.Source} {branch.Converted.ParameterName}) => SetMember({index}, new JsonBuilt<{built.Type.CSharp}>({branch.Converted.ParameterName}));");
    }

    public static void EmitUnknown(SourceWriter writer, UnionModel union)
    {
        writer.Summary($"Represents {ObjectEmitter.Article(union.Name)} that the document does not describe, or whose JSON does not match its description. The original JSON is preserved and written back unchanged.");
        Open(writer, union, "Unknown", "ModelConverter<Unknown>");
        EmitUnknownConstructor(writer, union);
        writer.Summary("Gets the original JSON.").Lines("public JsonElement Json { get; }");
        writer.Summary("Gets the reason why the JSON does not match the variant, with the path of the member; null when the document does not describe it.");
        writer.Lines("public string? Problem { get; internal init; }");
        if (union.Discriminator is { } discriminator)
        {
            var tag = $"JsonRead.Tag(Json, {Literal.Utf8(discriminator.JsonName)})";
            var type = UnionEmitter.DiscriminatorType(discriminator);
            writer.Lines("/// <inheritdoc />").Lines($"public override {type} {discriminator.Name} => {(discriminator.Enum is null ? tag : $"{type}.FromValue({tag})")};");
        }

        writer.Close();
    }

    /// <summary>
    /// Emits the constructor of the unknown branch, which reads shared members as far as possible, because an unknown branch may lack
    /// required ones.
    /// </summary>
    private static void EmitUnknownConstructor(SourceWriter writer, UnionModel union)
    {
        writer.Summary("Initializes an unknown variant from JSON.").Param("json", "The JSON value, which is copied.");
        var setsRequired = union.Members.Any(member => member.IsRequired) ? ModelEmitter.SetsRequired : "";
        writer.Lines($$"""
            {{setsRequired}}public Unknown(JsonElement json) => ReadPossibleMembers(Json = json.Clone());
            public static new Unknown ReadFrom(ref Utf8JsonReader reader) => new(JsonRead.Element(ref reader));
            public override void WriteTo(Utf8JsonWriter writer) => JsonWrite.Raw(writer, Json);
            protected override JsonMembers MemberTable() => {{MemberTableEmitter.Shared}};

            """);
    }

    private static void Open(SourceWriter writer, UnionModel union, string name, string converter)
    {
        writer.Lines($"[JsonConverter(typeof({converter}))]");
        writer.Open($"public sealed partial class {name} : {union.Name}, IJsonModel<{name}>");
    }
}
