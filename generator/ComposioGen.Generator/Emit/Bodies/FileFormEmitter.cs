using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Bodies;

/// <summary>
/// Emits a sealed class for a form with files; its other members are written as JSON, from which the runtime creates the parts.
/// </summary>
internal static class FileFormEmitter
{
    public static string Emit(FileFormModel model, SdkSettings settings)
    {
        var files = model.Members.Where(IsFile).ToList();
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Represents the multipart form {model.Name}.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : JsonModel, IFileForm");
        MemberTableEmitter.Emit(writer, "private", MemberTableEmitter.Own, "new JsonMembers()", model.Members, keepsAdditional: false);
        writer.Blank().Summary("Initializes a form.").Lines($"public {model.Name}() {{ }}");
        PropertyEmitter.Stored(writer, model.Members, 0, keepsAdditional: false);
        writer.Blank().Open("void IFileForm.AddFiles(FileParts parts)");
        foreach (var file in files)
        {
            writer.Lines($"parts.Add({Literal.String(file.JsonName)}, {file.Name});");
        }

        writer.Close();
        writer.Lines("protected override JsonMembers MemberTable() => s_members;");
        return writer.Close().ToString();
    }

    private static bool IsFile(MemberModel member) => member.Type.ContainsFiles;
}
