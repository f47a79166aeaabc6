using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.AuthSchemes;

namespace ComposioGen.Generator.Emit.Composio.AuthSchemes;

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

        EmitFromFields(writer.Blank(), model);
        return writer.Close().ToString();
    }

    private static void EmitFromFields(SourceWriter writer, AuthSchemeModel model)
    {
        writer.Lines($"""
            /// <summary>Makes the state of a connection from the names of its scheme and its fields, for data that comes from a table or a file.</summary>
            /// <param name="scheme">The scheme by its name in the API, such as {Example(model)}.</param>
            /// <param name="fields">The scheme's fields, named as in the API; one that the scheme does not know goes to AdditionalProperties.</param>
            /// <returns>The state, as the builder of the scheme makes it.</returns>
            /// <exception cref="SchemeFieldException">A field has another kind of value than the scheme takes.</exception>
            /// <exception cref="ArgumentException">There is no such scheme.</exception>
            """);
        writer.Open($"public static {model.StateUnion} FromFields(string scheme, JsonProperties fields)");
        writer.Lines("ArgumentNullException.ThrowIfNull(scheme);\nArgumentNullException.ThrowIfNull(fields);");
        writer.Open("return scheme switch");
        foreach (var builder in model.Builders)
        {
            writer.Lines($"{Literal.String(builder.Tag)} => {builder.Name}(SchemeFields.Read(fields, {builder.Credentials}.ReadFrom)),");
        }

        writer.Lines($"_ => throw SchemeFields.UnknownScheme([{string.Join(", ", model.Builders.Select(builder => Literal.String(builder.Tag)))}], nameof(scheme)),");
        writer.Close(";").Close();
    }

    private static string Example(AuthSchemeModel model) => model.Builders.Count == 0 ? "OAUTH2" : model.Builders[0].Tag;

    private static void EmitBuilder(SourceWriter writer, AuthSchemeModel model, SchemeBuilderModel builder)
    {
        writer.Summary(builder.Documentation, $"The scheme {builder.Tag}.");
        writer.Param("credentials", builder.ArgumentOptional ? "The fields of the scheme; none is required." : "The fields of the scheme.");
        writer.Returns("The state, for InitiateAsync. It holds the credentials themselves, not a copy.");
        var nullable = builder.ArgumentOptional ? "? credentials = null" : " credentials";
        writer.Open($"public static {model.StateUnion} {builder.Name}({builder.Credentials}{nullable})");
        writer.Lines(builder.ArgumentOptional ? "credentials ??= new();" : "ArgumentNullException.ThrowIfNull(credentials);");
        var made = builder.KeepsCredentials ? "(credentials)" : $" {{ {builder.ValueName} = credentials.ToConnection() }}";
        writer.Lines($"return new {model.StateUnion}.{builder.Name}{made};").Close();
    }
}
