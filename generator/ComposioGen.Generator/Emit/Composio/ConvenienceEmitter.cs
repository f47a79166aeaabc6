using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio;

/// <summary>Emits the conveniences, each a part of the class that it extends.</summary>
internal static class ConvenienceEmitter
{
    public static string FileName(ConvenienceModel model) => model.Type + ".Conveniences";

    public static string Emit(ConvenienceModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Open($"partial class {model.Type}");
        switch (model)
        {
            case AuthConfigToggleModel toggle:
                EmitToggle(writer, toggle, "Enable", toggle.Enabled, "Enables an auth config.");
                EmitToggle(writer.Blank(), toggle, "Disable", toggle.Disabled, "Disables an auth config, which can be enabled again.");
                break;
            case ToolkitFieldsModel fields:
                ToolkitFieldsEmitter.Emit(writer, fields);
                break;
            default:
                throw new InvalidOperationException($"No emitter for {model.GetType().Name}.");
        }

        return writer.Close().ToString();
    }

    private static void EmitToggle(SourceWriter writer, AuthConfigToggleModel toggle, string name, string status, string summary)
    {
        var response = toggle.Response is null ? "Task" : $"Task<{toggle.Response.CSharp}>";
        writer.Summary(summary).Param("authConfigId", "The ID of the auth config.").Param("cancellationToken", "A token to cancel the request.");
        writer.Lines("/// <exception cref=\"ComposioException\">The request failed. Derived types identify the cause.</exception>");
        writer.Lines($"public virtual {response} {name}Async(string authConfigId, CancellationToken cancellationToken = default) =>");
        writer.Indent().Lines($"{toggle.Method}Async(authConfigId, {status}, cancellationToken);").Outdent();
    }
}
