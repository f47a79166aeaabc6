using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Prints <c>ConnectionRequest</c>: a connection under way.</summary>
internal static class ConnectionRequestEmitter
{
    public static string Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("A connection that was started: its account, where to send the user, and a way to wait for it.");
        writer.Lines(EmittedFile.GeneratedCode);
        writer.Open($"{settings.Accessibility} partial class ConnectionRequest");
        writer.Lines($$"""
            private readonly {{flow.Client}} _client;
            private volatile string _status;

            internal ConnectionRequest({{flow.Client}} client, string id, string status, string? redirectUrl, DateTimeOffset? expiresAt)
            {
                _client = client;
                _status = status.Length == 0 ? {{Literal.String(flow.InitialStatus)}} : status;
                Id = id;
                RedirectUrl = redirectUrl;
                ExpiresAt = expiresAt;
            }

            /// <summary>Initializes a test double: override what the test reads.</summary>
            protected ConnectionRequest()
            {
                _client = null!;
                _status = "";
                Id = "";
            }

            /// <summary>The id of the connected account, such as ca_...</summary>
            public virtual string Id { get; }

            /// <summary>Where to send the user to sign in; null when nobody has to.</summary>
            public virtual string? RedirectUrl { get; }

            /// <summary>When a link stops working; null for a connection that was not started by a link.</summary>
            public virtual DateTimeOffset? ExpiresAt { get; }

            /// <summary>The status as last seen; it follows the API while somebody waits.</summary>
            public virtual {{flow.StatusEnum}} Status => new(_status);

            /// <summary>Waits until the connection is active.</summary>
            /// <param name="timeout">How long to wait; null for the client's WaitTimeout, zero for a single check.</param>
            /// <param name="cancellationToken">Ends the wait at once.</param>
            /// <returns>The active account.</returns>
            /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
            /// <exception cref="ConnectionTimeoutException">It was not active in time, or its link expired.</exception>
            /// <exception cref="ConnectedAccountNotFoundException">There is no such account any more.</exception>
            public virtual Task<{{flow.Account}}> WaitForConnectionAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
                _client.WaitAsync(Id, timeout, ExpiresAt, status => _status = status, cancellationToken);

            {{Awaited(flow)}}/// <summary>Id and status. The redirect URL is left out: whoever has it can finish the connection.</summary>
            public override string ToString() => "ConnectionRequest { Id = " + Id + ", Status = " + _status + " }";
            """);
        return writer.Close().ToString();
    }

    private static string Awaited(ConnectionFlowModel flow) => flow.WaitMany is null
        ? ""
        : "internal AwaitedConnection ToAwaited() => new(Id, ExpiresAt, status => _status = status);\n\n";
}
