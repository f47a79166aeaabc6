using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>The emitter for each kind of model.</summary>
internal static class SdkEmitter
{
    public static string Emit(TypeModel type, SdkSettings settings) => type switch
    {
        ObjectModel record => ObjectEmitter.Emit(record, settings),
        UnionModel union => UnionEmitter.Emit(union, settings),
        BaseModel shared => BaseEmitter.Emit(shared, settings),
        EnumModel values => EnumEmitter.Emit(values, settings),
        ValueUnionModel cases => ValueUnionEmitter.Emit(cases, settings),
        CredentialsModel credentials => CredentialsEmitter.Emit(credentials, settings),
        AuthSchemeModel schemes => AuthSchemeEmitter.Emit(schemes, settings),
        _ => throw new InvalidOperationException($"No emitter for {type.GetType().Name}."),
    };

    /// <summary>The files of the connection flow, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var hasPreCheck = flow.PreCheck is not null;
        yield return File(flow.Client + ".Connections", FlowEmitter.Emit(flow, settings), settings);
        yield return File("ConnectionRequest", ConnectionRequestEmitter.Emit(flow, settings), settings);
        yield return File(flow.WebhookEvent, WebhookEventEmitter.Emit(flow, settings), settings);
        yield return File("InitiateOptions", FlowOptionsEmitter.Emit("InitiateOptions", "What InitiateAsync may be told beyond the credentials.", flow.Initiate.Options, hasPreCheck, settings), settings);
        if (flow.Link is not null)
        {
            yield return File("LinkOptions", FlowOptionsEmitter.Emit("LinkOptions", "What LinkAsync may be told.", flow.Link.Options, hasPreCheck, settings), settings);
        }
    }

    private static KeyValuePair<string, string> File(string typeName, string source, SdkSettings settings) => new(EmittedFile.Name(typeName, settings), source);
}
