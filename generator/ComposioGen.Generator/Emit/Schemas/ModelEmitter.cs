using ComposioGen.Generator.Emit.Text;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the common parts of classes with a member table.</summary>
internal static class ModelEmitter
{
    /// <summary>Emits the constructor that reads an object.</summary>
    public static void Constructor(SourceWriter writer, string typeName, bool setsRequired)
    {
        if (setsRequired)
        {
            writer.Lines("[SetsRequiredMembers]");
        }

        writer.Lines($"private {typeName}(ref Utf8JsonReader reader) => ReadMembers(ref reader);").Blank();
    }
}
