using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Emits the waits of the connection flow, for one account and for many.</summary>
internal static class FlowWaitEmitter
{
    public static void Emit(SourceWriter writer, ConnectionFlowModel flow)
    {
        EmitWait(writer, flow);
        if (flow.WaitMany is not null)
        {
            EmitWaitMany(writer, flow.WaitMany, flow.CreatesConnections);
        }
    }

    private static void EmitWait(SourceWriter writer, ConnectionFlowModel flow)
    {
        var reason = flow.AccountStatusReason is null ? "null" : "account." + flow.AccountStatusReason;
        writer.Blank().Lines($$"""
            /// <summary>Waits until a connected account is active.</summary>
            /// <param name="connectedAccountId">The ID of the connected account.</param>
            /// <param name="timeout">The maximum time to wait; null for the WaitTimeout of the client, zero for a single check.</param>
            /// <param name="cancellationToken">A token to cancel the wait.</param>
            /// <returns>The active account.</returns>
            /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
            /// <exception cref="ConnectionTimeoutException">The connection was not active within the timeout.</exception>
            /// <exception cref="ConnectedAccountNotFoundException">The account does not exist.</exception>
            public virtual Task<{{flow.Account}}> WaitForConnectionAsync(string connectedAccountId, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
                WaitAsync(connectedAccountId, timeout, expiresAt: null, observed: null, cancellationToken);

            internal Task<{{flow.Account}}> WaitAsync(string connectedAccountId, TimeSpan? timeout, DateTimeOffset? expiresAt, Action<string>? observed, CancellationToken cancellationToken) =>
                ConnectionWaiter.WaitAsync(
                    connectedAccountId,
                    (id, token) => {{flow.GetMethod}}Async(id, cancellationToken: token),
                    account =>
                    {
                        observed?.Invoke(account.{{flow.AccountStatus}}.Value);
                        return ConnectionObservation.Of(account.{{flow.AccountStatus}}, {{reason}}){{Missing(flow.AccountState)}};
                    },
                    new ConnectionWait(_transport, timeout, expiresAt),
                    cancellationToken);
            """);
    }

    private static void EmitWaitMany(SourceWriter writer, WaitManyModel many, bool createsConnections)
    {
        var reason = many.ItemStatusReason is null ? "null" : "account." + many.ItemStatusReason;
        var limit = many.LimitName is null ? "" : $", {many.LimitName} = ConnectionBatchWaiter.ChunkSize";
        var shared = many.AccountTypeName is null ? "" : $", {many.AccountTypeName} = {Literal.String(many.AllAccountTypes)}";
        var results = $"IAsyncEnumerable<ConnectionResult<{many.Item}>>";
        Document(writer, "connectedAccountIds", "The IDs of the connected accounts; duplicates are ignored.");
        writer.Lines($$"""
            public virtual {{results}} WaitForConnectionsAsync(IEnumerable<string> connectedAccountIds, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(connectedAccountIds);
                return WaitForAllAsync(connectedAccountIds.Select(static id => new AwaitedConnection(id)), timeout, cancellationToken);
            }
            """);
        if (createsConnections)
        {
            Document(writer, "connections", "The connections; the wait for each also ends when its link expires. Status is updated while waiting.");
            writer.Lines($$"""
                public virtual {{results}} WaitForConnectionsAsync(IEnumerable<ConnectionRequest> connections, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
                {
                    ArgumentNullException.ThrowIfNull(connections);
                    return WaitForAllAsync(connections.Select(static connection => connection.ToAwaited()), timeout, cancellationToken);
                }
                """);
        }

        writer.Blank().Lines($$"""
            private {{results}} WaitForAllAsync(IEnumerable<AwaitedConnection> connections, TimeSpan? timeout, CancellationToken cancellationToken) =>
                ConnectionBatchWaiter.WaitAsync(
                    connections,
                    new ConnectionList<{{many.Item}}>(
                        (ids, token) => {{many.ListMethod}}Async(new {{many.RequestType}} { {{many.IdsName}} = ids{{limit}}{{shared}} }, token),
                        static account => account.{{many.ItemId}},
                        static account => ConnectionObservation.Of(account.{{many.ItemStatus}}, {{reason}}){{Missing(many.ItemState)}}),
                    new ConnectionWait(_transport, timeout, ExpiresAt: null),
                    cancellationToken);
            """);
    }

    private static string Missing(string? state) => state is null
        ? ""
        : $" with {{ FindMissing = () => StateCredentials.FindAwaited(account.{state}, static (writer, value) => value.WriteTo(writer), RequiredFieldsOf) }}";

    private static void Document(SourceWriter writer, string parameter, string words) => writer.Blank().Lines($"""
        /// <summary>Waits for several connected accounts, with one list request per hundred accounts and interval. Each account yields one result as soon as it is active, has failed, is not listed or has timed out.</summary>
        /// <param name="{parameter}">{words}</param>
        /// <param name="timeout">The maximum total time to wait; null for the WaitTimeout of the client, zero for a single check.</param>
        /// <param name="cancellationToken">A token to cancel the wait.</param>
        /// <returns>The results in the order of completion.</returns>
        /// <exception cref="ArgumentException">An ID is empty or contains a comma.</exception>
        /// <exception cref="ComposioException">A list request failed; thrown during enumeration.</exception>
        """);
}
