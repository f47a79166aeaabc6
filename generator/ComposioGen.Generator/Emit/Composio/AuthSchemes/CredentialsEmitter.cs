using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Composio.AuthSchemes;

/// <summary>Prints the argument of a scheme builder: the scheme's fields and the status rule.</summary>
internal static class CredentialsEmitter
{
    public static string Emit(CredentialsModel model, SdkSettings settings)
    {
        var writer = EmittedFile.BeginType(settings);
        writer.Summary(model.Documentation, $"What {model.Name} holds.");
        writer.Remarks("What is set goes to the API, what is not set is left out. Text forms show credentials as ***.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : {(model.Base is null ? "" : model.Base.Name + ", ")}IJsonWritable");
        EmitRead(writer, model);
        writer.Summary("Forces a status. Left out, it is " + (model.ActiveRequired.Count == 0 ? $"{model.ActiveValue}: the scheme requires no field." : $"{model.ActiveValue} when {Condition(model)}, else {model.InitializingValue}."));
        writer.Lines($"public {model.StatusEnum}? {model.StatusName} {{ get; init; }}");
        PropertyEmitter.Auto(writer, model.Members);
        if (model.KeepsAdditional)
        {
            PropertyEmitter.Additional(writer, backed: false);
        }

        EmitWrite(writer, model);
        if (model.Base is null)
        {
            PrintEmitter.Text(writer, $"new MemberPrinter({Literal.String(model.Name)})", model.Members, model.KeepsAdditional, model.StatusName);
        }
        else
        {
            PrintEmitter.Members(writer, "override", model.Members, model.KeepsAdditional, model.StatusName);
        }

        return writer.Close().ToString();
    }

    private static string Condition(CredentialsModel model) =>
        string.Join(" and ", model.ActiveRequired.Select(member => member.Name)) + (model.ActiveRequired.Count == 1 ? " is given" : " are given");

    private static void EmitRead(SourceWriter writer, CredentialsModel model)
    {
        var status = new MemberModel(model.StatusJsonName, model.StatusName, new TypeReference(TypeKind.Enum, model.StatusEnum), Presence.Optional, null, null, Secret: false);
        writer.Summary("Makes credentials, to be filled through their members.");
        writer.Open($"public {model.Name}()").Close().Blank();
        ReadEmitter.Constructor(
            writer,
            model.Name,
            model.Members.Prepend(status).ToEquatableArray(),
            model.Base is not null ? "ReadShared(ref reader, name);" : model.KeepsAdditional ? ObjectEmitter.KeepOther : ObjectEmitter.SkipOther,
            setsRequired: false,
            keepsAdditional: model.KeepsAdditional);
        writer.Blank().Lines($"internal static {model.Name} ReadFrom(ref Utf8JsonReader reader) => new(ref reader);");
        writer.Blank().Lines($"internal {model.Connection} ToConnection() => JsonConversion.Convert(this, JsonRead.Model<{model.Connection}>, static json => new {model.Connection}.Unknown(json));").Blank();
    }

    private static void EmitWrite(SourceWriter writer, CredentialsModel model)
    {
        var active = Literal.String(model.ActiveTag);
        var complete = string.Join(" && ", model.ActiveRequired.Select(IsGiven));
        var rule = complete.Length == 0 ? active : $"({complete} ? {active} : {Literal.String(model.InitializingTag)})";
        writer.Blank().Open("void IJsonWritable.WriteTo(Utf8JsonWriter writer)");
        writer.Lines("writer.WriteStartObject();");
        writer.Lines($"writer.WriteString({Literal.Utf8(model.StatusJsonName)}, {model.StatusName}?.Value ?? {rule});");
        foreach (var member in model.Members)
        {
            WriteStatement.Member(writer, member);
        }

        if (model.Base is not null)
        {
            writer.Lines("WriteShared(writer);");
        }

        if (model.KeepsAdditional)
        {
            writer.Lines("JsonWrite.Additional(writer, AdditionalProperties);");
        }

        writer.Lines("writer.WriteEndObject();").Close();
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
