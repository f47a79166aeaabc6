using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Prints an abstract class with members that several unions share.</summary>
internal static class BaseEmitter
{
    private const string HeldField = "_held";

    public static string Emit(BaseModel model, SdkSettings settings)
    {
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, "Members that several types share.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} abstract partial class {model.Name}");
        if (model.HoldsApart)
        {
            writer.Lines($"private {BaseModel.HeldName}? {HeldField};");
        }

        PropertyEmitter.Fields(writer, model.HoldsApart ? [] : model.Members, model.KeepsAdditional);
        writer.Blank().Lines($"private protected {model.Name}() {{ }}");
        if (model.HoldsApart)
        {
            PropertyEmitter.Held(writer, model.Members, HeldField);
        }
        else
        {
            PropertyEmitter.Backed(writer, model.Members);
        }

        if (model.KeepsAdditional)
        {
            PropertyEmitter.Additional(writer, backed: true);
        }

        EmitReader(writer, model);
        EmitWriter(writer, model);
        PrintEmitter.TextOfDerived(writer);
        PrintEmitter.Members(writer, "virtual", model.Members, model.KeepsAdditional);
        if (model.HoldsApart)
        {
            EmitHeld(writer, model.Members);
        }

        return writer.Close().ToString();
    }

    private static void EmitReader(SourceWriter writer, BaseModel model)
    {
        var otherwise = model.KeepsAdditional ? "JsonRead.Additional(ref reader, name, ref _additionalProperties);" : ObjectEmitter.SkipOther;
        Func<MemberModel, string> target = model.HoldsApart ? static member => $"({HeldField} ??= new()).{member.Name}" : LocalName.Field;
        SharedMembers.EmitReader(writer, "virtual", model.Members, target, [], otherwise);
    }

    private static void EmitWriter(SourceWriter writer, BaseModel model) => SharedMembers.EmitWriter(
        writer,
        "virtual",
        model.Members,
        model.KeepsAdditional ? ["JsonWrite.Additional(writer, AdditionalProperties);"] : [],
        model.HoldsApart ? $"if ({HeldField} is not null)" : null);

    private static void EmitHeld(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        writer.Blank().Lines("// Most objects have none of these, and are smaller without them.").Open($"private sealed class {BaseModel.HeldName}");
        foreach (var member in members)
        {
            writer.Lines($"public {member.CSharpType} {member.Name};");
        }

        writer.Close();
    }
}
