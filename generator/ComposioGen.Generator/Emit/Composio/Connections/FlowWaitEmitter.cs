using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Prints the waits of the connection flow, for one account and for many.</summary>
internal static class FlowWaitEmitter
{
    public static void Emit(SourceWriter writer, ConnectionFlowModel flow)
    {
        EmitWait(writer, flow);
        if (flow.WaitMany is not null)
        {
            EmitWaitMany(writer, flow.WaitMany);
        }
    }

    private static void EmitWait(SourceWriter writer, ConnectionFlowModel flow)
    {
        var reason = flow.AccountStatusReason is null ? "null" : "account." + flow.AccountStatusReason;
        writer.Blank().Lines($$"""
            /// <summary>Waits until a connected account is active.</summary>
            /// <param name="connectedAccountId">The account.</param>
            /// <param name="timeout">How long to wait; null for the client's WaitTimeout, zero for a single check.</param>
            /// <param name="cancellationToken">Ends the wait at once.</param>
            /// <returns>The active account.</returns>
            /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
            /// <exception cref="ConnectionTimeoutException">It was not active in time.</exception>
            /// <exception cref="ConnectedAccountNotFoundException">There is no such account.</exception>
            public virtual Task<{{flow.Account}}> WaitForConnectionAsync(string connectedAccountId, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
                WaitAsync(connectedAccountId, timeout, expiresAt: null, observed: null, cancellationToken);

            internal Task<{{flow.Account}}> WaitAsync(string connectedAccountId, TimeSpan? timeout, DateTimeOffset? expiresAt, Action<string>? observed, CancellationToken cancellationToken) =>
                ConnectionWaiter.WaitAsync(
                    connectedAccountId,
                    (id, token) => {{flow.GetMethod}}Async(id, cancellationToken: token),
                    account =>
                    {
                        observed?.Invoke(account.{{flow.AccountStatus}}.Value);
                        return new ConnectionObservation(account.{{flow.AccountStatus}}.Value, {{reason}});
                    },
                    new ConnectionWait(_transport, timeout, expiresAt),
                    cancellationToken);
            """);
    }

    private static void EmitWaitMany(SourceWriter writer, WaitManyModel many)
    {
        var reason = many.ItemStatusReason is null ? "null" : "account." + many.ItemStatusReason;
        var limit = many.LimitName is null ? "" : $", {many.LimitName} = ConnectionBatchWaiter.ChunkSize";
        var shared = many.AccountTypeName is null ? "" : $", {many.AccountTypeName} = {Literal.String(many.AllAccountTypes)}";
        var results = $"IAsyncEnumerable<ConnectionResult<{many.Item}>>";
        Document(writer, "connectedAccountIds", "The accounts; one that is named twice is waited for once.");
        writer.Lines($$"""
            public virtual {{results}} WaitForConnectionsAsync(IEnumerable<string> connectedAccountIds, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(connectedAccountIds);
                return WaitForAllAsync(connectedAccountIds.Select(static id => new AwaitedConnection(id)), timeout, cancellationToken);
            }
            """);
        Document(writer, "connections", "The connections; the wait for one ends with its link too, and its Status follows.");
        writer.Lines($$"""
            public virtual {{results}} WaitForConnectionsAsync(IEnumerable<ConnectionRequest> connections, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(connections);
                return WaitForAllAsync(connections.Select(static connection => connection.ToAwaited()), timeout, cancellationToken);
            }

            private {{results}} WaitForAllAsync(IEnumerable<AwaitedConnection> connections, TimeSpan? timeout, CancellationToken cancellationToken) =>
                ConnectionBatchWaiter.WaitAsync(
                    connections,
                    new ConnectionList<{{many.Item}}>(
                        (ids, token) => {{many.ListMethod}}Async(new {{many.RequestType}} { {{many.IdsName}} = ids{{limit}}{{shared}} }, token),
                        static account => account.{{many.ItemId}},
                        static account => new ConnectionObservation(account.{{many.ItemStatus}}.Value, {{reason}})),
                    new ConnectionWait(_transport, timeout, ExpiresAt: null),
                    cancellationToken);
            """);
    }

    private static void Document(SourceWriter writer, string parameter, string words) => writer.Blank().Lines($"""
        /// <summary>Waits for many connected accounts with one list call for each hundred and interval. Every account gives one result as soon as it is known: active, failed, not listed, or out of time.</summary>
        /// <param name="{parameter}">{words}</param>
        /// <param name="timeout">How long to wait in all; null for the client's WaitTimeout, zero for a single check.</param>
        /// <param name="cancellationToken">Ends the wait at once.</param>
        /// <returns>The results in the order in which they become known.</returns>
        /// <exception cref="ArgumentException">An id is empty or holds a comma.</exception>
        /// <exception cref="ComposioException">The API refused a check of all; thrown by the enumeration.</exception>
        """);
}
