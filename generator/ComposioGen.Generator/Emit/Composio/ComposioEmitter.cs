using ComposioGen.Generator.Emit.Composio.AuthSchemes;
using ComposioGen.Generator.Emit.Composio.Connections;
using ComposioGen.Generator.Emit.Composio.Import;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio;

/// <summary>Prints what Composio's API adds to an SDK: the only type of this folder that <see cref="SdkEmitter"/> uses.</summary>
internal static class ComposioEmitter
{
    public static string Emit(TypeModel type, SdkSettings settings) => type switch
    {
        CredentialsModel credentials => CredentialsEmitter.Emit(credentials, settings),
        AuthSchemeModel schemes => AuthSchemeEmitter.Emit(schemes, settings),
        _ => throw new InvalidOperationException($"No emitter for {type.GetType().Name}."),
    };

    public static IEnumerable<SourceFile> Files(ExtensionModel extension, SdkSettings settings) => extension switch
    {
        ConnectionFlowModel flow => FlowFiles(flow, settings),
        ConvenienceModel convenience => [new SourceFile(ConvenienceEmitter.FileName(convenience), () => ConvenienceEmitter.Emit(convenience, settings))],
        _ => throw new InvalidOperationException($"No emitter for {extension.GetType().Name}."),
    };

    private static IEnumerable<SourceFile> FlowFiles(ConnectionFlowModel flow, SdkSettings settings)
    {
        var hasPreCheck = flow.PreCheck is not null;
        yield return new SourceFile(flow.Client + ".Connections", () => FlowEmitter.Emit(flow, settings));
        yield return new SourceFile(flow.WebhookEvent.Name, () => WebhookEventEmitter.Emit(flow.WebhookEvent, settings));
        if (flow.CreatesConnections)
        {
            yield return new SourceFile("ConnectionRequest", () => ConnectionRequestEmitter.Emit(flow, settings));
        }

        if (flow.Initiate is { } initiate)
        {
            yield return new SourceFile("InitiateOptions", () => FlowOptionsEmitter.Emit("InitiateOptions", "Options of `InitiateAsync`.", initiate.Options, hasPreCheck, settings));
            if (flow.Import is { } import)
            {
                yield return new SourceFile(flow.Client + ".Imports", () => ImportEmitter.Emit(flow, initiate, import, settings));
                yield return new SourceFile("ConnectionImport", () => ConnectionImportEmitter.Emit(initiate, settings));
            }
        }

        if (flow.Link is { } link)
        {
            yield return new SourceFile("LinkOptions", () => FlowOptionsEmitter.Emit("LinkOptions", "Options of `LinkAsync`.", link.Options, hasPreCheck, settings));
        }
    }
}
