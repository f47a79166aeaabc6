using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit.Schemas;

/// <summary>Emits the type with the System.Text.Json metadata.</summary>
internal static class JsonTypesEmitter
{
    public static string Emit(JsonTypesModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Provides System.Text.Json metadata for the types of this SDK.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} static class {model.Name}");
        writer.Lines("""
            /// <summary>
            /// Gets the metadata of the types, and of arrays, lists and async sequences of them: add it to
            /// JsonSerializerOptions.TypeInfoResolverChain. It uses no reflection and works with Native AOT.
            /// </summary>
            public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = CreateResolver();

            """);
        var entries = Entries("Class", model.Classes).Concat(Entries("Struct", model.Structs)).Concat(Entries("Enum", model.Enums));
        writer.Open("private static JsonModelResolver CreateResolver()").Lines("var types = new JsonModelResolver();");
        writer.Lines(string.Join("\n", entries.Select(static entry => $"types{entry};"))).Lines("return types;").Close();
        return writer.Close().ToString();
    }

    /// <summary>Returns the metadata of types; the branches of a union are on the line of the union.</summary>
    private static IEnumerable<string> Entries(string kind, IEnumerable<string> names) =>
        from name in names
        group $".{kind}<{name}>()" by name.Split('.')[0] into types
        select string.Concat(types);
}
