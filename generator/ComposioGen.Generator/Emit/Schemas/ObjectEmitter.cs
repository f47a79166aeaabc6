using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Prints a sealed class for an object. A record would add a third to the assembly for an equality that lists in it defeat.</summary>
internal static class ObjectEmitter
{
    public const string SkipOther = "reader.Skip();";
    public const string KeepOther = "JsonRead.Additional(ref reader, name, ref additional);";

    public static string Emit(ObjectModel model, SdkSettings settings)
    {
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, $"The object {model.Name}.");
        writer.Lines(EmittedFile.GeneratedCode).Lines($"[JsonConverter(typeof(JsonModelConverter<{model.Name}>))]");
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : IJsonModel<{model.Name}>");
        writer.Summary($"Makes {Article(model.Name)}, to be filled through its members.");
        writer.Lines($"public {model.Name}() {{ }}").Blank();
        EmitReader(writer, model);
        PropertyEmitter.Auto(writer, model.Members);
        if (model.KeepsAdditional)
        {
            PropertyEmitter.Additional(writer, backed: false);
        }

        writer.Blank().Lines("/// <inheritdoc />").Lines($"public static {model.Name} ReadFrom(ref Utf8JsonReader reader) => new(ref reader);");
        WriteEmitter.Emit(writer, "public void WriteTo", model.Members, [], model.KeepsAdditional ? ["JsonWrite.Additional(writer, AdditionalProperties);"] : []);
        PrintEmitter.Text(writer, $"new MemberPrinter({Literal.String(model.Name)})", model.Members, model.KeepsAdditional);
        return writer.Close().ToString();
    }

    public static string Article(string name) => ("aeiouAEIOU".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;

    private static void EmitReader(SourceWriter writer, ObjectModel model)
    {
        ReadEmitter.Constructor(
            writer,
            model.Name,
            model.Members,
            model.KeepsAdditional ? KeepOther : SkipOther,
            model.Members.Any(member => member.IsRequired),
            keepsAdditional: model.KeepsAdditional);
    }
}
