using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Prints the client that users construct.</summary>
internal static class RootClientEmitter
{
    public static string Emit(RootClientModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, "The client of the API.");
        writer.Remarks("Safe to use from several threads; make one and keep it.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class {model.Name} : IDisposable");
        writer.Lines("private readonly ComposioTransport _transport;");
        EmitConstructors(writer, model);
        foreach (var client in model.Clients)
        {
            writer.Blank().Summary(client.Documentation, $"The operations of {client.PropertyName}.");
            writer.Lines($"public {client.Name} {client.PropertyName} {{ get; }}");
        }

        writer.Blank().Open("private static ComposioClientOptions WithKey(string apiKey)");
        writer.Lines("ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);\nreturn new ComposioClientOptions { ApiKey = apiKey };").Close();
        writer.Blank().Summary("Closes the connections, unless the caller brought the HttpClient. A request that is under way is finished; nothing further is sent.");
        writer.Lines("public void Dispose() => _transport.Dispose();");
        return writer.Close().ToString();
    }

    private static void EmitConstructors(SourceWriter writer, RootClientModel model)
    {
        Constructor(writer, $"{model.Name}()", "new ComposioClientOptions()", "Takes the key from COMPOSIO_API_KEY and the address from COMPOSIO_BASE_URL.", null);
        Constructor(writer, $"{model.Name}(string apiKey)", "WithKey(apiKey)", "Uses a project's API key.", ("apiKey", "The project's key, such as ak_..."));
        Constructor(writer, $"{model.Name}(ComposioClientOptions options)", "options", "Uses the given options, which can no longer be changed then.", ("options", "Key, address, timeouts, retries."), "new ComposioTransport");
        writer.Blank().Summary("Uses a transport that others share.").Param("transport", "The transport; disposed with the client.");
        writer.Open($"public {model.Name}(ComposioTransport transport)");
        writer.Lines("ArgumentNullException.ThrowIfNull(transport);\n_transport = transport;");
        foreach (var client in model.Clients)
        {
            writer.Lines($"{client.PropertyName} = new {client.Name}(transport);");
        }

        writer.Close();
    }

    private static void Constructor(SourceWriter writer, string signature, string argument, string summary, (string Name, string Text)? parameter, string wrapper = "")
    {
        writer.Blank().Summary(summary);
        if (parameter is { } documented)
        {
            writer.Param(documented.Name, documented.Text);
        }

        writer.Lines("/// <exception cref=\"ComposioConfigurationException\">There is no key, or the address cannot be used.</exception>");
        writer.Lines($"public {signature}").Indent().Lines(wrapper.Length == 0 ? $": this({argument})" : $": this({wrapper}({argument}))").Outdent();
        writer.Open().Close();
    }
}
