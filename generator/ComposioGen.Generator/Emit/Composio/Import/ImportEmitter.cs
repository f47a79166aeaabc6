using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Composio.Import;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.Import;

/// <summary>Prints <c>ImportAsync</c> and <c>CheckImportAsync</c> on top of the runtime's importer.</summary>
internal static class ImportEmitter
{
    public static string Emit(ConnectionFlowModel flow, ImportModel import, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Open($"partial class {flow.Client}");
        EmitMethods(writer);
        EmitFlow(writer, flow, import);
        EmitWriteCreate(writer, flow.Initiate);
        return writer.Close().ToString();
    }

    private static void EmitMethods(SourceWriter writer) => writer.Lines("""
        /// <summary>
        /// Imports many connections, each exactly once: accounts that are there already are left as they are, a lost answer is looked into before
        /// anything is sent again, and the pace keeps within a share of the API's request budget. With a ledger, a run that was cut off can be taken
        /// up again. Memory stays bounded, however many records there are.
        /// </summary>
        /// <param name="source">The records; read as results are taken.</param>
        /// <param name="options">Concurrency, ledger, budget; null for the defaults.</param>
        /// <param name="cancellationToken">Ends the import. What was sent and not answered is looked into by the next run with the same ledger.</param>
        /// <returns>One result for each record, in the order in which they become known; its Index tells which record it is about.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown by the enumeration.</exception>
        /// <exception cref="ImportStoppedException">The API cannot be reached; thrown by the enumeration.</exception>
        /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
        public virtual IAsyncEnumerable<ImportResult> ImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Imports many connections that are in memory or are made on the way, each exactly once, as the overload for asynchronous sources does.</summary>
        /// <param name="source">The records; read as results are taken.</param>
        /// <param name="options">Concurrency, ledger, budget; null for the defaults.</param>
        /// <param name="cancellationToken">Ends the import. What was sent and not answered is looked into by the next run with the same ledger.</param>
        /// <returns>One result for each record, in the order in which they become known; its Index tells which record it is about.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown by the enumeration.</exception>
        /// <exception cref="ImportStoppedException">The API cannot be reached; thrown by the enumeration.</exception>
        /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
        public virtual IAsyncEnumerable<ImportResult> ImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Looks over the records of an import: ids, credentials, and what the scheme and the toolkit require. Nothing is sent but reads of auth configs and toolkits.</summary>
        /// <param name="source">The records; read as results are taken.</param>
        /// <param name="options">As for the import; null for the defaults.</param>
        /// <param name="cancellationToken">Ends the check.</param>
        /// <returns>What was found, for each record, in their order.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
        public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Checks the records of an import that are in memory or are made on the way, as the overload for asynchronous sources does.</summary>
        /// <param name="source">The records; read as results are taken.</param>
        /// <param name="options">As for the import; null for the defaults.</param>
        /// <param name="cancellationToken">Ends the check.</param>
        /// <returns>What was found, for each record, in their order.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ComposioException">The API refuses the key; thrown by the enumeration.</exception>
        public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);
        """);

    private static void EmitFlow(SourceWriter writer, ConnectionFlowModel flow, ImportModel import)
    {
        writer.Blank().Open("private static ImportFlow<ConnectionImport> CreateImportFlow() => new()");
        writer.Lines($$"""
            Create = {{flow.Initiate.Method}}Operation,
            List = {{import.ListMethod}}Operation,
            ListTakesLimit = {{Literal.Boolean(import.ListTakesLimit)}},
            AsksForShared = {{Literal.Boolean(import.AsksForShared)}},
            ListsByAccount = {{Literal.Boolean(import.ListsByAccount)}},
            Update = {{(import.UpdateMethod is null ? "null" : import.UpdateMethod + "Operation")}},
            GetAccount = {{Operation(import.GetAccount)}},
            GetAuthConfig = {{Operation(import.GetAuthConfig)}},
            GetToolkit = {{Operation(import.GetToolkit)}},
            UserId = static record => record.UserId,
            AuthConfigId = static record => record.AuthConfigId,
            Alias = static record => {{(flow.Initiate.Alias is null ? "null" : "record.Alias")}},
            HasState = static record => record.State is not null,
            WriteState = static (writer, record) => record.State.WriteTo(writer),
            WriteCreate = WriteImport,
            """);
        writer.Lines("RequiredFields = static scheme => scheme switch").Open();
        foreach (var scheme in import.Schemes)
        {
            writer.Lines($"{Literal.String(scheme.Tag)} => [{string.Join(", ", scheme.Fields.Select(Literal.String))}],");
        }

        writer.Lines("_ => [],").Close(",").Close(";");
    }

    private static void EmitWriteCreate(SourceWriter writer, InitiateModel initiate)
    {
        writer.Blank().Open("private static void WriteImport(Utf8JsonWriter writer, ConnectionImport record)");
        writer.Lines($"var body = new {initiate.RequestType}").Open();
        writer.Lines($"{initiate.AuthConfigName} = new() {{ {initiate.AuthConfigIdName} = record.AuthConfigId }},");
        writer.Lines($"{initiate.ConnectionName} = new()").Open();
        writer.Lines($"{initiate.UserIdName} = record.UserId,\n{initiate.StateName} = record.State,");
        if (initiate.Alias is { } alias)
        {
            var value = alias.Presence == Presence.Tristate ? $"string.IsNullOrWhiteSpace(record.Alias) ? default({alias.CSharpType}) : record.Alias" : "string.IsNullOrWhiteSpace(record.Alias) ? null : record.Alias";
            writer.Lines($"{alias.Name} = {value},");
        }

        writer.Close(",").Close(";");
        writer.Lines("body.WriteTo(writer);").Close();
    }

    private static string Operation(ImportOperationModel? operation) =>
        operation is null ? "null" : $"new({Literal.String(operation.Name)}, HttpMethod.Get, {Literal.String(operation.Route)})";
}
