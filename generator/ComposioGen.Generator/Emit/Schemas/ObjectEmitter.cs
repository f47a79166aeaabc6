using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>
/// Emits a sealed class for an object. A record would enlarge the assembly by a third for an equality that its lists would defeat.
/// </summary>
internal static class ObjectEmitter
{
    public static string Emit(ObjectModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Represents {Article(model.Name)} object.");
        writer.Lines(EmittedFile.ConvertedBy(ModelEmitter.Converter));
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : JsonModel, IJsonModel<{model.Name}>");
        MemberTableEmitter.Emit(writer, "private", MemberTableEmitter.Own, "new JsonMembers()", model.Members, model.HasAdditionalProperties);
        writer.Blank().Summary($"Initializes {Article(model.Name)}.");
        writer.Lines($"public {model.Name}() {{ }}");
        ModelEmitter.Contract(writer, model.Name);
        PropertyEmitter.Stored(writer, model.Members, 0, model.HasAdditionalProperties);
        return writer.Close().ToString();
    }

    public static string Article(string name) => ("aeiouAEIOU".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;
}
