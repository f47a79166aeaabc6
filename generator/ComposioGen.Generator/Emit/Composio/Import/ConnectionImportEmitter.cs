using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Import;

/// <summary>Prints <c>ConnectionImport</c>: one record of an import.</summary>
internal static class ConnectionImportEmitter
{
    public static string Emit(InitiateModel initiate, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("A connection to import: whose it is, through which auth config, and the credentials.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} sealed partial class ConnectionImport");
        writer.Lines($$"""
            /// <summary>The user in the caller's own terms, 1 to 256 characters.</summary>
            public required string UserId { get; init; }

            /// <summary>The auth config, such as ac_...; imported OAuth tokens need a custom one with the client that issued them.</summary>
            public required string AuthConfigId { get; init; }

            /// <summary>The credentials, from a builder of AuthScheme.</summary>
            public required {{initiate.StateType}} State { get; init; }
            """);
        if (initiate.Alias is not null)
        {
            writer.Blank().Summary("The name that the account is to have, unique per user and toolkit; null for none.");
            writer.Lines("public string? Alias { get; init; }");
        }

        writer.Blank().Summary("Shows whose connection it is, and no credential.");
        writer.Lines("/// <returns>A text that is safe to log.</returns>");
        var alias = initiate.Alias is null ? "" : ", Alias = \" + (Alias ?? \"null\") + \"";
        writer.Lines($"public override string ToString() => \"ConnectionImport {{ UserId = \" + UserId + \", AuthConfigId = \" + AuthConfigId + \"{alias}, State = *** }}\";");
        return writer.Close().ToString();
    }
}
