using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Emits the client that users construct.</summary>
internal static class RootClientEmitter
{
    public static string Emit(RootClientModel model, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(model.Documentation, "Provides the operations of the API.");
        writer.Remarks("The client is thread-safe: create one and reuse it.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} partial class {model.Name} : IDisposable");
        writer.Lines("private readonly ComposioTransport _transport;");
        EmitConstructors(writer, model);
        foreach (var client in model.Clients)
        {
            writer.Blank().Summary(client.Documentation, $"Gets the operations of {client.PropertyName}.");
            writer.Lines($"public virtual {client.Name} {client.PropertyName} {{ get; }}");
        }

        EmitCalls(writer, model);
        writer.Blank().Open("private static ComposioClientOptions WithKey(string apiKey)");
        writer.Lines("ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);\nreturn new ComposioClientOptions { ApiKey = apiKey };").Close();
        writer.Blank().Summary("Releases the HTTP connections, unless the caller supplied the HttpClient. Pending requests are completed; no further request is sent.");
        writer.Lines("public virtual void Dispose() => _transport.Dispose();");
        return writer.Close().ToString();
    }

    private static void EmitConstructors(SourceWriter writer, RootClientModel model)
    {
        Constructor(writer, model, $"{model.Name}()", "ComposioTransport.FromEnvironment()", "Initializes a client with the API key in `COMPOSIO_API_KEY` and the base URL in `COMPOSIO_BASE_URL`.", null);
        Constructor(writer, model, $"{model.Name}(string apiKey)", "WithKey(apiKey)", "Initializes a client with the API key of a project.", ("apiKey", "The API key, such as ak_..."));
        Constructor(writer, model, $"{model.Name}(ComposioClientOptions options)", "options", "Initializes a client with options, which cannot be changed afterwards.", ("options", "The options, such as API key, base URL, timeouts and retries."), "new ComposioTransport");
        writer.Blank().Summary("Initializes a client with a shared transport.").Param("transport", "The transport, which is disposed with the client.");
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

        writer.Lines("/// <exception cref=\"ComposioConfigurationException\">No API key is configured, or the base URL is invalid.</exception>");
        writer.Lines($"public {signature}").Indent().Lines(wrapper.Length == 0 ? $": this({argument})" : $": this({wrapper}({argument}))").Outdent();
        writer.Open();
        if (parameter is null)
        {
            writer.Lines($$"""
                // A derived class, such as a test double, requires no key; its calls throw.
                if (GetType() == typeof({{model.Name}}))
                {
                    _transport.EnsureCredential();
                }
                """);
        }

        writer.Close();
    }

    private static void EmitCalls(SourceWriter writer, RootClientModel model) => writer.Blank().Lines($$"""
        /// <summary>Returns a client with other settings for its requests. It shares the connections of this client; disposing it has no effect.</summary>
        /// <param name="options">The settings, such as timeout, retries, headers and credential.</param>
        /// <returns>The client.</returns>
        /// <exception cref="ComposioConfigurationException">A value is out of range, or two API keys are set.</exception>
        /// <exception cref="ArgumentException">A header is invalid, or is set by the client itself.</exception>
        public virtual {{model.Name}} With(ComposioCallOptions options) => new(_transport.With(options));

        /// <summary>Sends a request and returns its result with the response: status, headers, request ID and the original JSON.</summary>
        /// <param name="call">The call, on the client that is passed to it: <c>client => client.Resource.GetAsync(id)</c>.</param>
        /// <returns>The result, and the last response that was received.</returns>
        /// <exception cref="InvalidOperationException">The call did not use the client that was passed to it.</exception>
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
