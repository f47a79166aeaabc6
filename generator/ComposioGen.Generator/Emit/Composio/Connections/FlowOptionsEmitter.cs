using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Emits <c>InitiateOptions</c> and <c>LinkOptions</c>.</summary>
internal static class FlowOptionsEmitter
{
    public static string Emit(string name, string summary, EquatableArray<MemberModel> options, bool hasPreCheck, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary(summary);
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial record {name}");
        if (hasPreCheck)
        {
            writer.Summary("Gets whether a connection is started even if the user already has an active account for this auth config. The default is false: a second account is rarely intended.");
            writer.Lines("public bool AllowMultiple { get; init; }");
        }

        PropertyEmitter.Auto(writer, options);
        PrintEmitter.MembersOfRecord(writer, options, hasPreCheck ? "AllowMultiple" : null);
        return writer.Close().ToString();
    }
}
