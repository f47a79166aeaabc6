using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit.Unions;

/// <summary>Emits an abstract class with members that several unions share.</summary>
internal static class BaseEmitter
{
    public static string Emit(BaseModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, "Defines members that several types share.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} abstract partial class {model.Name} : JsonModel");
        MemberTableEmitter.Emit(writer, "private protected", MemberTableEmitter.Base, "new JsonMembers()", model.Members, model.HasAdditionalProperties);
        writer.Blank().Lines($"private protected {model.Name}() {{ }}").Blank();
        PropertyEmitter.Stored(writer, model.Members, 0, model.HasAdditionalProperties);
        return writer.Close().ToString();
    }
}
