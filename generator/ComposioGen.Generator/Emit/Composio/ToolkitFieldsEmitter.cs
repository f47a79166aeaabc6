using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Composio;

namespace ComposioGen.Generator.Emit.Composio;

/// <summary>Emits <c>FieldsFor</c> of a toolkit, which omits hidden fields from a copy.</summary>
internal static class ToolkitFieldsEmitter
{
    public static void Emit(SourceWriter writer, ToolkitFieldsModel model)
    {
        var (type, text) = model.SchemeEnum is null ? ("string", "scheme") : (model.SchemeEnum, "scheme.Value");
        var found = $"{model.Details}?.FirstOrDefault(details => string.Equals(details.{model.Mode}, {text}, StringComparison.OrdinalIgnoreCase))?.{model.Fields}";
        var hidden = model.Steps.Count == 0 ? "" : " Fields that are hidden from users are omitted; they are never required.";
        writer.Lines($$"""
            /// <summary>Returns the required and optional fields of a scheme, for creating an auth config and for starting a connection.{{hidden}}</summary>
            /// <param name="scheme">The auth scheme, such as OAUTH2.</param>
            /// <returns>The fields; null when the toolkit does not support the scheme, or does not list its schemes.</returns>
            public {{model.FieldsType.Type}}? FieldsFor({{type}} scheme) =>
                {{(model.Steps.Count == 0 ? found : $"Visible({found})")}};
            """);
        if (model.Steps.Count > 0)
        {
            EmitVisible(writer.Blank(), model);
        }
    }

    private static void EmitVisible(SourceWriter writer, ToolkitFieldsModel model)
    {
        writer.Open($"private static {model.FieldsType.Type}? Visible({model.FieldsType.Type}? fields)");
        writer.Lines($"if (fields is null || !({string.Join(" || ", model.Steps.SelectMany(HidesAny))}))").Open().Lines("return fields;").Close().Blank();
        writer.Lines($"return new {model.FieldsType.Type}").Open();
        foreach (var step in model.Steps)
        {
            EmitStep(writer, step);
        }

        EmitUnchanged(writer, model.FieldsType, "fields");
        writer.Close(";").Close();
    }

    private static void EmitStep(SourceWriter writer, FieldStepModel step)
    {
        var source = "fields." + step.Name;
        writer.Lines(step.MayBeNull ? $"{step.Name} = {source} is null ? null : new {step.Step.Type}" : $"{step.Name} = new {step.Step.Type}").Open();
        foreach (var list in step.Lists)
        {
            writer.Lines($"{list.Name} = {source}.{list.Name}.Where(field => field.{list.IsVisible} != false).ToList(),");
        }

        EmitUnchanged(writer, step.Step, source);
        writer.Close(",");
    }

    private static void EmitUnchanged(SourceWriter writer, CopiedObjectModel copied, string source)
    {
        foreach (var name in copied.Unchanged)
        {
            writer.Lines($"{name} = {source}.{name},");
        }
    }

    private static IEnumerable<string> HidesAny(FieldStepModel step) => step.Lists.Select(list =>
        $"fields.{step.Name}{(step.MayBeNull ? "?" : "")}.{list.Name}.Any(field => field.{list.IsVisible} == false){(step.MayBeNull ? " == true" : "")}");
}
