using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the converter for all models; a type of the same assembly is much shorter in the metadata of each model.</summary>
internal static class ModelConverterEmitter
{
    /// <summary>The name of the converter.</summary>
    public const string TypeName = "ModelConverter";

    public static string Emit(SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Converts models for `JsonSerializer`.");
        writer.Lines("/// <typeparam name=\"T\">The type of the model.</typeparam>");
        writer.Lines(EmittedFile.GeneratedCode).Lines("[global::System.Diagnostics.DebuggerNonUserCode, global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]").Lines("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Lines($"{settings.Accessibility} sealed class {TypeName}<T> : JsonModelConverter<T>").Indent().Lines("where T : IJsonModel<T>, IJsonWritable;").Outdent();
        return writer.ToString();
    }
}
