using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.AuthSchemes;

namespace ComposioGen.Generator.Emit.Composio.AuthSchemes;

/// <summary>Emits the static class with a builder for every auth scheme.</summary>
internal static class AuthSchemeEmitter
{
    public static string Emit(AuthSchemeModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Creates the state of a connection from existing credentials, for each auth scheme.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} static partial class {model.Name}");
        for (var i = 0; i < model.Builders.Count; i++)
        {
            EmitBuilder(i == 0 ? writer : writer.Blank(), model, model.Builders[i]);
        }

        EmitFromFields(writer.Blank(), model);
        return writer.Close().ToString();
    }

    private static void EmitFromFields(SourceWriter writer, AuthSchemeModel model)
    {
        writer.Lines($"""
            /// <summary>Creates the state of a connection from the name of an auth scheme and its fields, for data from a table or a file.</summary>
            /// <param name="scheme">The name of the auth scheme in the API{Example(model)}.</param>
            /// <param name="fields">The fields by their names in the API; fields that the scheme does not define become AdditionalProperties.</param>
            /// <returns>The state, as created by the method of the scheme.</returns>
            /// <exception cref="SchemeFieldException">A field has a value of the wrong type.</exception>
            /// <exception cref="ArgumentException">The scheme is unknown.</exception>
            """);
        writer.Open($"public static {model.StateUnion} FromFields(string scheme, JsonProperties fields)");
        writer.Lines("ArgumentNullException.ThrowIfNull(scheme);\nArgumentNullException.ThrowIfNull(fields);");
        writer.Open("return scheme switch");
        foreach (var builder in model.Builders)
        {
            writer.Lines($"{Literal.String(builder.Tag)} => {builder.Name}(SchemeFields.Read(fields, {builder.Credentials}.ReadFrom)),");
        }

        writer.Lines($"_ => throw SchemeFields.UnknownScheme(new[] {{ {string.Join(", ", model.Builders.Select(builder => Literal.String(builder.Tag)))} }}, nameof(scheme)),");
        writer.Close(";").Close();
    }

    private static string Example(AuthSchemeModel model) => model.Builders.Count == 0 ? "" : ", such as " + model.Builders[0].Tag;

    private static void EmitBuilder(SourceWriter writer, AuthSchemeModel model, SchemeBuilderModel builder)
    {
        writer.Summary(builder.Documentation, $"Creates the state of a connection with the auth scheme {builder.Tag}.");
        writer.Param("credentials", builder.ArgumentOptional ? "The credentials; no field is required." : "The credentials.");
        writer.Returns("The state, for `InitiateAsync`. It references the credentials and does not copy them.");
        var nullable = builder.ArgumentOptional ? "? credentials = null" : " credentials";
        writer.Open($"public static {model.StateUnion} {builder.Name}({builder.Credentials}{nullable})");
        writer.Lines(builder.ArgumentOptional ? "credentials ??= new();" : "ArgumentNullException.ThrowIfNull(credentials);");
        var made = builder.StoresCredentials ? "(credentials)" : $" {{ {builder.ValueName} = credentials.ToConnection() }}";
        writer.Lines($"return new {model.StateUnion}.{builder.Name}{made};").Close();
    }
}
