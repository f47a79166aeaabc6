using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Import;

/// <summary>Emits <c>ConnectionImport</c>: one record of an import.</summary>
internal static class ConnectionImportEmitter
{
    public static string Emit(InitiateModel initiate, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Represents a connection to import: its user, its auth config and its credentials.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class ConnectionImport");
        writer.Lines($$"""
            /// <summary>Gets the ID of the user in the application, 1 to 256 characters.</summary>
            public required string UserId { get; init; }

            /// <summary>Gets the ID of the auth config, such as ac_...; imported OAuth tokens require a custom auth config with the OAuth client that issued them.</summary>
            public required string AuthConfigId { get; init; }

            /// <summary>Gets the state with the credentials, created by a method of AuthScheme.</summary>
            public required {{initiate.StateType}} State { get; init; }
            """);
        if (initiate.Alias is not null)
        {
            writer.Blank().Summary("Gets the alias of the account, unique per user and toolkit; null for none.");
            writer.Lines("public string? Alias { get; init; }");
        }

        writer.Blank().Summary("Returns the user, the auth config and the alias, without credentials.");
        writer.Lines("/// <returns>Text that is safe to log.</returns>");
        var alias = initiate.Alias is null ? "" : ", Alias = \" + (Alias ?? \"null\") + \"";
        writer.Lines($"public override string ToString() => \"ConnectionImport {{ UserId = \" + UserId + \", AuthConfigId = \" + AuthConfigId + \"{alias}, State = *** }}\";");
        return writer.Close().ToString();
    }
}
