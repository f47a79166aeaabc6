using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints the static class with a builder for every auth scheme.</summary>
internal static class AuthSchemeEmitter
{
    public static string Emit(AuthSchemeModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Makes the state of a connection from credentials that the caller holds, for every auth scheme.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} static partial class {model.Name}");
        for (var i = 0; i < model.Builders.Count; i++)
        {
            EmitBuilder(i == 0 ? writer : writer.Blank(), model, model.Builders[i]);
        }

        return writer.Close().ToString();
    }

    private static void EmitBuilder(SourceWriter writer, AuthSchemeModel model, SchemeBuilderModel builder)
    {
        writer.Summary(builder.Documentation, $"The scheme {builder.Tag}.");
        writer.Param("credentials", builder.ArgumentOptional ? "The fields of the scheme; none is required." : "The fields of the scheme.");
        writer.Returns("The state, for InitiateAsync.");
        var nullable = builder.ArgumentOptional ? "? credentials = null" : " credentials";
        writer.Open($"public static {model.StateUnion} {builder.Name}({builder.Credentials}{nullable})");
        writer.Lines(builder.ArgumentOptional ? "credentials ??= new();" : "ArgumentNullException.ThrowIfNull(credentials);");
        writer.Lines($$"""
            return new {{model.StateUnion}}.{{builder.Name}}
            {
                {{builder.ValueName}} = JsonConversion.Convert(
                    credentials,
                    static (writer, value) => value.WriteTo(writer),
                    {{builder.ValueUnion}}.ReadFrom,
                    static json => new {{builder.ValueUnion}}.Unknown(json)),
            };
            """);
        writer.Close();
    }
}
