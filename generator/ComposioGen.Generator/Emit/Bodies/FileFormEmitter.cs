using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Bodies;

/// <summary>Prints a sealed class for a form with files: its other members are written as JSON, from which the runtime makes the parts.</summary>
internal static class FileFormEmitter
{
    public static string Emit(FileFormModel model, SdkSettings settings)
    {
        var files = model.Members.Where(IsFile).ToList();
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, $"The form {model.Name}.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : IJsonWritable, IFileForm");
        writer.Summary("Initializes a form, to be filled through its members.").Lines($"public {model.Name}() {{ }}");
        PropertyEmitter.Auto(writer, model.Members);
        WriteEmitter.Emit(writer, "public void WriteTo", model.Members.Where(member => !IsFile(member)), [], []);
        writer.Blank().Lines("/// <inheritdoc />").Open("void IFileForm.AddFiles(FileParts parts)");
        foreach (var file in files)
        {
            writer.Lines($"parts.Add({Literal.String(file.JsonName)}, {file.Name});");
        }

        writer.Close();
        PrintEmitter.Text(writer, $"new MemberPrinter({Literal.String(model.Name)})", model.Members, hasAdditional: false);
        return writer.Close().ToString();
    }

    private static bool IsFile(MemberModel member) => member.Type.Kind == TypeKind.File || member.Type.Element?.Kind == TypeKind.File;
}
