using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Composio.Connections;

namespace ComposioGen.Generator.Emit.Composio.Connections;

/// <summary>Emits <c>ConnectionRequest</c>, an initiated connection.</summary>
internal static class ConnectionRequestEmitter
{
    public static string Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Summary("Represents an initiated connection, with its account and the URL to redirect the user to.");
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

            /// <summary>Initializes a connection request for mocking.</summary>
            protected ConnectionRequest()
            {
                _client = null!;
                _status = "";
                Id = "";
            }

            /// <summary>Gets the ID of the connected account, such as ca_...</summary>
            public virtual string Id { get; }

            /// <summary>Gets the URL to redirect the user to; null when no sign-in is required.</summary>
            public virtual string? RedirectUrl { get; }

            /// <summary>Gets when the link expires; null for a connection that was not started by a link.</summary>
            public virtual DateTimeOffset? ExpiresAt { get; }

            /// <summary>Gets the last observed status, which is updated while waiting.</summary>
            public virtual {{flow.StatusEnum}} Status => new(_status);

            /// <summary>Waits until the connection is active.</summary>
            /// <param name="timeout">The maximum time to wait; null for the WaitTimeout of the client, zero for a single check.</param>
            /// <param name="cancellationToken">A token to cancel the wait.</param>
            /// <returns>The active account.</returns>
            /// <exception cref="ConnectionFailedException">The connection failed, expired or was revoked.</exception>
            /// <exception cref="ConnectionTimeoutException">The connection was not active within the timeout, or its link expired.</exception>
            /// <exception cref="ConnectedAccountNotFoundException">The account no longer exists.</exception>
            public virtual Task<{{flow.Account}}> WaitForConnectionAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
                _client.WaitAsync(Id, timeout, ExpiresAt, status => _status = status, cancellationToken);

            {{Awaited(flow)}}/// <summary>Returns the ID and the status, without the redirect URL: anyone who has it can complete the connection.</summary>
            public override string ToString() => "ConnectionRequest { Id = " + Id + ", Status = " + _status + " }";
            """);
        return writer.Close().ToString();
    }

    private static string Awaited(ConnectionFlowModel flow) => flow.WaitMany is null
        ? ""
        : "internal AwaitedConnection ToAwaited() => new(Id, ExpiresAt, status => _status = status);\n\n";
}
