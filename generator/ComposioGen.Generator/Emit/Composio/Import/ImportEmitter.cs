using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Composio.Import;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Emit.Composio.Import;

/// <summary>Emits <c>ImportAsync</c> and <c>CheckImportAsync</c> on top of the runtime's importer.</summary>
internal static class ImportEmitter
{
    public static string Emit(ConnectionFlowModel flow, InitiateModel initiate, ImportModel import, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Open($"partial class {flow.Client}");
        EmitMethods(writer);
        EmitFlow(writer, initiate, import);
        EmitWriteCreate(writer, initiate);
        return writer.Close().ToString();
    }

    private static void EmitMethods(SourceWriter writer) => writer.Lines("""
        /// <summary>
        /// Imports connections, each exactly once: existing accounts are left unchanged, a lost response is reconciled before anything is sent
        /// again, and the rate stays within a share of the API's request budget. With a ledger, an interrupted import can be resumed. Memory use is
        /// bounded and does not depend on the number of records.
        /// </summary>
        /// <param name="source">The records, which are read as the results are enumerated.</param>
        /// <param name="options">The options, such as concurrency, ledger and request budget; null for the defaults.</param>
        /// <param name="cancellationToken">A token to cancel the import. Requests without a response are reconciled by the next import with the same ledger.</param>
        /// <returns>One result for each record, in the order of completion; Index identifies the record.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown during enumeration.</exception>
        /// <exception cref="ImportStoppedException">The API cannot be reached; thrown during enumeration.</exception>
        /// <exception cref="ComposioException">The API rejects the API key; thrown during enumeration.</exception>
        public virtual IAsyncEnumerable<ImportResult> ImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Imports connections from a synchronous source, each exactly once, like the overload for asynchronous sources.</summary>
        /// <param name="source">The records, which are read as the results are enumerated.</param>
        /// <param name="options">The options, such as concurrency, ledger and request budget; null for the defaults.</param>
        /// <param name="cancellationToken">A token to cancel the import. Requests without a response are reconciled by the next import with the same ledger.</param>
        /// <returns>One result for each record, in the order of completion; Index identifies the record.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ImportLedgerException">The ledger cannot be used; thrown during enumeration.</exception>
        /// <exception cref="ImportStoppedException">The API cannot be reached; thrown during enumeration.</exception>
        /// <exception cref="ComposioException">The API rejects the API key; thrown during enumeration.</exception>
        public virtual IAsyncEnumerable<ImportResult> ImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.ImportAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Validates the records of an import: IDs, credentials, and the fields that the auth scheme and the toolkit require. Only auth configs and toolkits are requested from the API; <c>ImportCheck.Warnings</c> describes what could not be validated because one of them could not be read.</summary>
        /// <param name="source">The records, which are read as the results are enumerated.</param>
        /// <param name="options">The options of the import; null for the defaults.</param>
        /// <param name="cancellationToken">A token to cancel the validation.</param>
        /// <returns>One result for each record, in the order of the records.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ComposioException">The API cannot be reached, or rejects the API key; thrown during enumeration.</exception>
        public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IAsyncEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);

        /// <summary>Validates the records of a synchronous source, like the overload for asynchronous sources.</summary>
        /// <param name="source">The records, which are read as the results are enumerated.</param>
        /// <param name="options">The options of the import; null for the defaults.</param>
        /// <param name="cancellationToken">A token to cancel the validation.</param>
        /// <returns>One result for each record, in the order of the records.</returns>
        /// <exception cref="ArgumentException">An option is out of range.</exception>
        /// <exception cref="ComposioException">The API cannot be reached, or rejects the API key; thrown during enumeration.</exception>
        public virtual IAsyncEnumerable<ImportCheck> CheckImportAsync(IEnumerable<ConnectionImport> source, ImportOptions? options = null, CancellationToken cancellationToken = default) =>
            ConnectionImporter.CheckAsync(_transport, CreateImportFlow(), source, options, cancellationToken);
        """);

    private static void EmitFlow(SourceWriter writer, InitiateModel initiate, ImportModel import)
    {
        writer.Blank().Open("private static ImportFlow<ConnectionImport> CreateImportFlow() => new()");
        writer.Lines($$"""
            Create = {{initiate.Method}}Operation,
            List = {{import.ListMethod}}Operation,
            ListHasLimit = {{Literal.Boolean(import.ListHasLimit)}},
            IncludesShared = {{Literal.Boolean(import.IncludesShared)}},
            ListsByAccount = {{Literal.Boolean(import.ListsByAccount)}},
            Update = {{(import.UpdateMethod is null ? "null" : import.UpdateMethod + "Operation")}},
            GetAccount = {{Operation(import.GetAccount)}},
            GetAuthConfig = {{Operation(import.GetAuthConfig)}},
            GetToolkit = {{Operation(import.GetToolkit)}},
            UserId = static record => record.UserId,
            AuthConfigId = static record => record.AuthConfigId,
            Alias = static record => {{(initiate.Alias is null ? "null" : "record.Alias")}},
            HasState = static record => record.State is not null,
            WriteState = static (writer, record) => record.State.WriteTo(writer),
            WriteCreate = WriteImport,
            """);
        writer.Lines("RequiredFields = RequiredFieldsOf,").Close(";");
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
