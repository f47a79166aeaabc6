using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;

namespace ComposioGen.Generator.Emit.Operations;

/// <summary>Emits the registration of the client with a service collection, for projects that reference the assembly it needs.</summary>
internal static class RegistrationEmitter
{
    /// <summary>The assembly that the registration calls.</summary>
    public const string Assembly = "ComposioGen.Extensions.DependencyInjection";

    public static string FileName(RootClientModel root) => root.Name + "Registration";

    public static string Emit(RootClientModel root, SdkSettings settings)
    {
        var name = root.Name;
        const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
        const string Builder = "global::Composio.ComposioBuilder";
        var writer = EmittedFile.Begin(settings);
        writer.Summary($"Registers {name} with a service collection.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} static partial class {name}Registration");
        writer.Lines($$"""
            /// <summary>Registers one client as a singleton, with an HttpClient from IHttpClientFactory.</summary>
            /// <param name="services">The service collection.</param>
            /// <param name="configure">A delegate that sets the options; others are read from environment variables.</param>
            /// <returns>A builder for further configuration, such as HttpClient handlers.</returns>
            public static {{Builder}} Add{{name}}(this {{Services}} services, Action<global::Composio.ComposioClientOptions>? configure = null) =>
                global::Composio.ComposioServiceCollectionExtensions.AddComposio(services, configure).AddClient(static transport => new {{name}}(transport));

            /// <summary>Registers one client as a singleton, with options from a configuration section.</summary>
            /// <param name="services">The service collection.</param>
            /// <param name="section">The section, whose keys are the names of the options.</param>
            /// <returns>A builder for further configuration, such as HttpClient handlers.</returns>
            public static {{Builder}} Add{{name}}(this {{Services}} services, global::Microsoft.Extensions.Configuration.IConfiguration section) =>
                global::Composio.ComposioServiceCollectionExtensions.AddComposio(services, section).AddClient(static transport => new {{name}}(transport));

            /// <summary>Registers one of several clients as a singleton keyed by its name.</summary>
            /// <param name="services">The service collection.</param>
            /// <param name="name">The key of the client, as in [FromKeyedServices("name")].</param>
            /// <param name="configure">A delegate that sets the options, including the API key, which is not read from the environment.</param>
            /// <returns>A builder for further configuration, such as HttpClient handlers.</returns>
            public static {{Builder}} Add{{name}}(this {{Services}} services, string name, Action<global::Composio.ComposioClientOptions>? configure = null) =>
                global::Composio.ComposioServiceCollectionExtensions.AddComposio(services, name, configure).AddClient(static transport => new {{name}}(transport));

            /// <summary>Registers one of several clients as a singleton keyed by its name, with options from a configuration section.</summary>
            /// <param name="services">The service collection.</param>
            /// <param name="name">The key of the client, as in [FromKeyedServices("name")].</param>
            /// <param name="section">The section, whose keys are the names of the options; it must contain the API key.</param>
            /// <returns>A builder for further configuration, such as HttpClient handlers.</returns>
            public static {{Builder}} Add{{name}}(this {{Services}} services, string name, global::Microsoft.Extensions.Configuration.IConfiguration section) =>
                global::Composio.ComposioServiceCollectionExtensions.AddComposio(services, name, section).AddClient(static transport => new {{name}}(transport));
            """);
        return writer.Close().ToString();
    }
}
