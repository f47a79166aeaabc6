using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Prints a closed hierarchy: the abstract class, a nested class for each branch, and the one for what is not known.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel model, SdkSettings settings)
    {
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, $"One of several kinds of {model.Name}, told apart by {model.Discriminator?.JsonName ?? "their members"}.");
        writer.Lines(EmittedFile.GeneratedCode).Lines($"[JsonConverter(typeof(JsonModelConverter<{model.Name}>))]");
        var bases = model.Base is null ? "" : model.Base.Name + ", ";
        writer.Open($"{settings.Accessibility} abstract partial class {model.Name} : {bases}IJsonModel<{model.Name}>");
        if (model.Members.Count > 0 || model.KeepsAdditional)
        {
            PropertyEmitter.Fields(writer, model.Members, model.KeepsAdditional);
            writer.Blank();
        }

        writer.Lines($"private {model.Name}() {{ }}");
        if (model.Discriminator is { } discriminator)
        {
            writer.Blank().Summary(discriminator.Documentation, $"Tells the kinds apart: {discriminator.JsonName} on the wire.");
            writer.Lines($"public abstract {DiscriminatorType(discriminator)} {discriminator.Name} {{ get; }}");
        }

        PropertyEmitter.Backed(writer, model.Members);
        if (model.KeepsAdditional)
        {
            PropertyEmitter.Additional(writer, backed: true);
        }

        EmitRead(writer, model);
        writer.Blank().Lines("/// <inheritdoc />").Lines("public abstract void WriteTo(Utf8JsonWriter writer);");
        EmitShared(writer, model);
        foreach (var branch in model.Branches)
        {
            BranchEmitter.Emit(writer.Blank(), model, branch);
        }

        BranchEmitter.EmitUnknown(writer.Blank(), model);
        return writer.Close().ToString();
    }

    public static string DiscriminatorType(DiscriminatorModel discriminator) => discriminator.Enum ?? "string";

    private static void EmitRead(SourceWriter writer, UnionModel model)
    {
        writer.Blank().Lines("/// <inheritdoc />");
        if (model.Discriminator is null)
        {
            EmitReadByShape(writer, model);
            return;
        }

        writer.Open($"public static {model.Name} ReadFrom(ref Utf8JsonReader reader)");
        writer.Lines($"var tag = JsonRead.Discriminator(reader, {Literal.Utf8(model.Discriminator.JsonName)});");
        writer.Lines("return tag.Length switch").Open();
        foreach (var branch in model.Branches)
        {
            writer.Lines($"{Literal.Utf8Length(branch.Tag)} when tag.Is({Literal.Utf8(branch.Tag)}) => {branch.Name}.ReadFrom(ref reader),");
        }

        writer.Lines("_ => Unknown.ReadFrom(ref reader),").Close(";").Close();
    }

    private static void EmitReadByShape(SourceWriter writer, UnionModel model)
    {
        writer.Open($"public static {model.Name} ReadFrom(ref Utf8JsonReader reader)");
        foreach (var branch in model.Branches)
        {
            writer.Open($"if (JsonRead.HasMember(reader, {Literal.Utf8(branch.Tag)}))").Lines($"return {branch.Name}.ReadFrom(ref reader);").Close();
        }

        writer.Lines("return Unknown.ReadFrom(ref reader);").Close();
    }

    private static void EmitShared(SourceWriter writer, UnionModel model)
    {
        var inherits = model.Base is not null;
        var modifier = inherits ? "override" : "virtual";
        var otherwise = inherits ? "base.ReadShared(ref reader, name);" : model.KeepsAdditional ? "JsonRead.Additional(ref reader, name, ref _additionalProperties);" : ObjectEmitter.SkipOther;
        SharedMembers.EmitReader(writer, modifier, model.Members, LocalName.Field, model.Discriminator is null ? [] : [model.Discriminator.JsonName], otherwise);
        List<string> after = inherits ? ["base.WriteShared(writer);"] : model.KeepsAdditional ? ["JsonWrite.Additional(writer, AdditionalProperties);"] : [];
        SharedMembers.EmitWriter(writer, modifier, model.Members, after);
        if (model.Members.Any(member => member.Presence == Presence.Required))
        {
            ReadEmitter.RequireShared(writer, model.Members);
        }

        if (!inherits)
        {
            PrintEmitter.TextOfDerived(writer);
        }

        PrintEmitter.Members(writer, modifier, model.Members, model.KeepsAdditional, model.Discriminator?.Name);
    }
}
