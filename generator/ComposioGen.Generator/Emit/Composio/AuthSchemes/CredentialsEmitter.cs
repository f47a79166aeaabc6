using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.AuthSchemes;

/// <summary>Emits the argument of a scheme builder: the scheme's fields and the status rule.</summary>
internal static class CredentialsEmitter
{
    public static string Emit(CredentialsModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, $"Represents the fields of {model.Name}.");
        writer.Remarks("Only members that are set are sent. `ToString` shows credentials as ***.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : {model.Base?.Name ?? "JsonModel"}");
        var first = model.Base?.MemberCount ?? 0;
        MemberTableEmitter.Emit(writer, "private", MemberTableEmitter.Own, TableStart(model), model.Members, model.HasAdditionalProperties);
        EmitRead(writer, model);
        EmitWrite(writer, model);
        writer.Lines("protected override JsonMembers MemberTable() => s_members;").Blank();
        writer.Summary("Overrides the status. By default it is " + (model.ActiveRequired.Count == 0 ? $"{model.ActiveValue}, since the scheme requires no field." : $"{model.ActiveValue} when {Condition(model)}, otherwise {model.InitializingValue}."));
        writer.Lines($"public {model.StatusEnum}? {model.StatusName} {{ get => GetMember<{model.StatusEnum}?>({first}); init => SetMember({first}, value); }}");
        PropertyEmitter.Stored(writer, model.Members, first + 1, model.HasAdditionalProperties);
        return writer.Close().ToString();
    }

    private static string Condition(CredentialsModel model) =>
        string.Join(" and ", model.ActiveRequired.Select(member => member.Name)) + (model.ActiveRequired.Count == 1 ? " is set" : " are set");

    // The status is written first, by its rule, and omitted from the other members.
    private static string TableStart(CredentialsModel model) =>
        $"{(model.Base is null ? "new JsonMembers()" : MemberTableEmitter.Base + ".Derive()")}.Enum<{model.StatusEnum}>({Literal.String(model.StatusJsonName)}, MemberRules.Tag){MemberTableEmitter.Named(model.ExplicitStatusName)}";

    private static void EmitRead(SourceWriter writer, CredentialsModel model)
    {
        writer.Blank().Summary("Initializes credentials.");
        writer.Lines($"public {model.Name}() {{ }}");
        writer.Lines($"internal static {model.Name} ReadFrom(ref Utf8JsonReader reader) => ReadObject<{model.Name}>(ref reader);");
        if (model.IsConverted)
        {
            writer.Lines($"internal {model.Connection} ToConnection() => JsonConversion.Convert(this, JsonRead.Model<{model.Connection}>);");
        }
    }

    private static void EmitWrite(SourceWriter writer, CredentialsModel model)
    {
        var active = Literal.String(model.ActiveTag);
        var complete = string.Join(" && ", model.ActiveRequired.Select(IsGiven));
        var rule = complete.Length == 0 ? active : $"({complete} ? {active} : {Literal.String(model.InitializingTag)})";
        writer.Lines($"public override void WriteTo(Utf8JsonWriter writer) => WriteMembers(writer, {Literal.String(model.StatusJsonName)}, {model.StatusName}?.Value ?? {rule});");
    }

    private static string IsGiven(MemberModel member) => (member.Type.Kind, member.Presence) switch
    {
        (TypeKind.String, Presence.Tristate) => $"!string.IsNullOrEmpty({member.Name}.GetValueOrDefault())",
        (TypeKind.String, _) => $"!string.IsNullOrEmpty({member.Name})",
        (TypeKind.ValueUnion, _) => $"{member.Name}.HasValue",
        (_, Presence.Tristate) => $"{member.Name}.GetValueOrDefault() is not null",
        _ => $"{member.Name} is not null",
    };
}
