using ComposioGen.Generator.Emit.Text;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the common parts of classes with a member table.</summary>
internal static class ModelEmitter
{
    /// <summary>The attribute of a constructor that sets the required members through the table.</summary>
    public const string SetsRequired = "[SetsRequiredMembers] ";

    /// <summary>The converter of a type that is read through its constructor.</summary>
    public const string Converter = "JsonModelConverter";

    /// <summary>Emits what the runtime calls: the reader and the member table of a type.</summary>
    public static void Contract(SourceWriter writer, string typeName, string modifier = "") => writer.Lines($$"""
        public static {{modifier}}{{typeName}} ReadFrom(ref Utf8JsonReader reader) => ReadObject<{{typeName}}>(ref reader);
        protected override JsonMembers MemberTable() => {{MemberTableEmitter.Own}};

        """);
}
