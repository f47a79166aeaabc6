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
        writer.Open($"{settings.Accessibility} partial class {model.Name} : IDisposable");
        writer.Lines("private readonly ComposioTransport _transport;");
        EmitConstructors(writer, model);
        foreach (var client in model.Clients)
        {
            writer.Blank().Summary(client.Documentation, $"The operations of {client.PropertyName}.");
            writer.Lines($"public virtual {client.Name} {client.PropertyName} {{ get; }}");
        }

        EmitCalls(writer, model);
        writer.Blank().Open("private static ComposioClientOptions WithKey(string apiKey)");
        writer.Lines("ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);\nreturn new ComposioClientOptions { ApiKey = apiKey };").Close();
        writer.Blank().Summary("Closes the connections, unless the caller brought the HttpClient. A request that is under way is finished; nothing further is sent.");
        writer.Lines("public virtual void Dispose() => _transport.Dispose();");
        return writer.Close().ToString();
    }

    private static void EmitConstructors(SourceWriter writer, RootClientModel model)
    {
        Constructor(writer, model, $"{model.Name}()", "ComposioTransport.FromEnvironment()", "Takes the key from COMPOSIO_API_KEY and the address from COMPOSIO_BASE_URL.", null);
        Constructor(writer, model, $"{model.Name}(string apiKey)", "WithKey(apiKey)", "Uses a project's API key.", ("apiKey", "The project's key, such as ak_..."));
        Constructor(writer, model, $"{model.Name}(ComposioClientOptions options)", "options", "Uses the given options, which can no longer be changed then.", ("options", "Key, address, timeouts, retries."), "new ComposioTransport");
        writer.Blank().Summary("Uses a transport that others share.").Param("transport", "The transport; disposed with the client.");
        writer.Open($"public {model.Name}(ComposioTransport transport)");
        writer.Lines("ArgumentNullException.ThrowIfNull(transport);\n_transport = transport;");
        foreach (var client in model.Clients)
        {
            writer.Lines($"{client.PropertyName} = new {client.Name}(transport);");
        }

        writer.Close();
    }

    private static void Constructor(SourceWriter writer, RootClientModel model, string signature, string argument, string summary, (string Name, string Text)? parameter, string wrapper = "")
    {
        writer.Blank().Summary(summary);
        if (parameter is { } documented)
        {
            writer.Param(documented.Name, documented.Text);
        }

        writer.Lines("/// <exception cref=\"ComposioConfigurationException\">There is no key, or the address cannot be used.</exception>");
        writer.Lines($"public {signature}").Indent().Lines(wrapper.Length == 0 ? $": this({argument})" : $": this({wrapper}({argument}))").Outdent();
        writer.Open();
        if (parameter is null)
        {
            writer.Lines($$"""
                // A class derived from this one, such as a test double, may do without a key; its calls throw.
                if (GetType() == typeof({{model.Name}}))
                {
                    _transport.EnsureCredential();
                }
                """);
        }

        writer.Close();
    }

    private static void EmitCalls(SourceWriter writer, RootClientModel model) => writer.Blank().Lines($$"""
        /// <summary>Returns a client whose calls differ from this one's in the given settings. It shares the connections; disposing of it does nothing.</summary>
        /// <param name="options">The settings that differ: timeout, retries, headers, credential.</param>
        /// <returns>The client.</returns>
        /// <exception cref="ComposioConfigurationException">A value is out of range, or there are two keys.</exception>
        /// <exception cref="ArgumentException">A header cannot be sent, or is the client's own.</exception>
        public virtual {{model.Name}} With(ComposioCallOptions options) => new(_transport.With(options));

        /// <summary>Makes a call and returns its result with the response: status, headers, request ID, and the JSON as it was received.</summary>
        /// <param name="call">The call, made on the client that it is given: <c>client => client.Resource.GetAsync(id)</c>.</param>
        /// <returns>The result and the last response that the call received.</returns>
        /// <exception cref="InvalidOperationException">The call did not use the client that it was given.</exception>
        public virtual Task<ComposioResponse<T>> WithResponseAsync<T>(Func<{{model.Name}}, Task<T>> call)
        {
            ArgumentNullException.ThrowIfNull(call);
            return _transport.WithResponseAsync(transport => call(new(transport)));
        }

        /// <inheritdoc cref="WithResponseAsync{T}"/>
        public virtual Task<ComposioResponse> WithResponseAsync(Func<{{model.Name}}, Task> call)
        {
            ArgumentNullException.ThrowIfNull(call);
            return _transport.WithResponseAsync(transport => call(new(transport)));
        }
        """);
}
