using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints an abstract class with members that several unions share.</summary>
internal static class BaseEmitter
{
    public static string Emit(BaseModel model, SdkSettings settings)
    {
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, "Members that several types share.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} abstract partial class {model.Name}");
        PropertyEmitter.Fields(writer, model.Members, model.KeepsAdditional);
        writer.Blank().Lines($"private protected {model.Name}() {{ }}");
        PropertyEmitter.Backed(writer, model.Members);
        if (model.KeepsAdditional)
        {
            PropertyEmitter.Additional(writer, backed: true);
        }

        var otherwise = model.KeepsAdditional ? "JsonRead.Additional(ref reader, name, ref _additionalProperties);" : ObjectEmitter.SkipOther;
        SharedMembers.EmitReader(writer, "virtual", model.Members, [], otherwise);
        SharedMembers.EmitWriter(writer, "virtual", model.Members, model.KeepsAdditional ? ["JsonWrite.Additional(writer, AdditionalProperties);"] : []);
        PrintEmitter.TextOfDerived(writer);
        PrintEmitter.Members(writer, "virtual", model.Members, model.KeepsAdditional);
        return writer.Close().ToString();
    }
}
