using Composio;
using ImportConnections.Output;
using ImportConnections.Reading;

namespace ImportConnections.Importing;

/// <summary>Imports one record after the other. A failure does not stop the next record.</summary>
internal sealed class Importer(ComposioClient composio, Report report)
{
    private readonly AuthConfigs _authConfigs = new(composio);

    /// <summary>Imports the lines and reports each.</summary>
    /// <exception cref="ComposioUnauthorizedException">The API rejected the key, so no line can be imported.</exception>
    public async Task RunAsync(IEnumerable<InputLine> lines, CancellationToken cancellationToken)
    {
        foreach (var line in lines)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            report.Begin(line);
            report.End(line.Record is { } record ? await ImportAsync(line, record, cancellationToken) : Outcome.Bad(line));
        }
    }

    private async Task<Outcome> ImportAsync(InputLine line, ConnectionRecord record, CancellationToken cancellationToken)
    {
        ConnectionRequest? connection = null;
        try
        {
            var authConfigId = await _authConfigs.FindOrCreateAsync(record, cancellationToken);
            connection = await composio.ConnectedAccounts.InitiateAsync(
                record.User, authConfigId, record.State, new() { Alias = record.Alias }, cancellationToken);

            // Keys, passwords and bearer tokens are active immediately; OAuth tokens may take a moment.
            if (connection.Status != ConnectionStatus.Active)
            {
                report.Waiting(connection);
                await connection.WaitForConnectionAsync(cancellationToken: cancellationToken);
            }

            return Outcome.Connected(line, connection);
        }
        catch (MultipleConnectedAccountsException existing)
        {
            return Outcome.AlreadyConnected(line, existing);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Outcome.Interrupted(line, connection);
        }
        catch (Exception error) when (error is ComposioException and not ComposioUnauthorizedException or ArgumentException)
        {
            return Outcome.Failed(line, connection, error);
        }
    }
}
