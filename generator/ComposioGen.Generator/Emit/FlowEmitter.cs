using ComposioGen.Generator.Model;

namespace ComposioGen.Generator.Emit;

/// <summary>Prints the connection flow on top of the runtime's poller.</summary>
internal static class FlowEmitter
{
    public static string Emit(ConnectionFlowModel flow, SdkSettings settings)
    {
        var writer = EmittedFile.Begin(settings);
        writer.Open($"partial class {flow.Client}");
        EmitDescriptors(writer, flow);
        EmitInitiate(writer, flow);
        if (flow.Link is not null)
        {
            EmitLink(writer, flow, flow.Link);
        }

        EmitWait(writer, flow);
        if (flow.Toggle is not null)
        {
            EmitToggle(writer, flow.Toggle, "Enable", "true", "Switches an account on: it becomes active again.");
            EmitToggle(writer, flow.Toggle, "Disable", "false", "Switches an account off: it becomes inactive and can be switched on again.");
        }

        if (flow.PreCheck is not null)
        {
            EmitPreCheck(writer, flow.PreCheck);
        }

        return writer.Close().ToString();
    }

    private static void EmitDescriptors(SourceWriter writer, ConnectionFlowModel flow)
    {
        writer.Lines($"private static readonly ComposioOperation InitiateOperation = new(\"ConnectedAccounts.Initiate\", HttpMethod.Post, {Literal.String(flow.Initiate.Route)}) {{ Kind = OperationKind.CreateConnection }};");
        if (flow.Link is not null)
        {
            writer.Lines($"private static readonly ComposioOperation StartLinkOperation = new(\"ConnectedAccounts.StartLink\", HttpMethod.Post, {Literal.String(flow.Link.Route)}) {{ Kind = OperationKind.LinkConnection }};");
        }
    }

    private static void EmitInitiate(SourceWriter writer, ConnectionFlowModel flow)
    {
        var initiate = flow.Initiate;
        writer.Blank().Lines($$"""
            /// <summary>Connects an account: imports credentials that the caller holds, or starts a flow that needs the user.</summary>
            /// <param name="userId">The user in the caller's own terms.</param>
            /// <param name="authConfigId">The auth config, such as ac_...; imported OAuth tokens need a custom one with the client that issued them.</param>
            /// <param name="state">The credentials, from a builder of AuthScheme; null to start without any.</param>
            /// <param name="options">Alias, callback and the like.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            /// <returns>The connection; check its Status, or wait for it.</returns>
            /// <exception cref="ArgumentException">An id is empty.</exception>
            /// <exception cref="MultipleConnectedAccountsException">The user has an active account on this auth config already.</exception>
            /// <exception cref="LegacyConnectedAccountsEndpointRetiredException">Composio-managed OAuth takes no imported tokens: use a custom auth config, or a link.</exception>
            /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
            """);
        writer.Open($"public async Task<ConnectionRequest> InitiateAsync(string userId, string authConfigId, {initiate.StateType}? state = null, InitiateOptions? options = null, CancellationToken cancellationToken = default)");
        EmitStart(writer, flow);
        writer.Lines($"var body = new {initiate.RequestType}").Open();
        writer.Lines($"{initiate.AuthConfigName} = new() {{ {initiate.AuthConfigIdName} = authConfigId }},");
        writer.Lines($"{initiate.ConnectionName} = new()").Open();
        writer.Lines($"{initiate.UserIdName} = userId,\n{initiate.StateName} = state,");
        EmitOptions(writer, initiate.Options);
        writer.Close(",").Close(";");
        writer.Lines($$"""
            var call = new ComposioRequest(InitiateOperation).Literal({{Literal.String(initiate.Route)}});
            var started = await _transport.SendAsync(call, body, JsonWrite.Model<{{initiate.RequestType}}>, StartedConnection.ReadFrom, cancellationToken).ConfigureAwait(false);
            return new ConnectionRequest(this, started.Id, started.Status, started.RedirectUrl, expiresAt: null);
            """).Close();
    }

    private static void EmitLink(SourceWriter writer, ConnectionFlowModel flow, LinkModel link)
    {
        writer.Blank().Lines($$"""
            /// <summary>Starts a connection on a page that Composio hosts: send the user to RedirectUrl, then wait. A link lives ten minutes.</summary>
            /// <param name="userId">The user in the caller's own terms.</param>
            /// <param name="authConfigId">The auth config, such as ac_...</param>
            /// <param name="options">Callback, alias and the like.</param>
            /// <param name="cancellationToken">Ends the call.</param>
            /// <returns>The connection, with RedirectUrl and ExpiresAt.</returns>
            /// <exception cref="ArgumentException">An id is empty.</exception>
            /// <exception cref="MultipleConnectedAccountsException">The user has an active account on this auth config already.</exception>
            /// <exception cref="ConnectionLinkFailedException">The API refused; the inner exception says why.</exception>
            /// <exception cref="ComposioException">The call failed; the derived types say how.</exception>
            """);
        writer.Open("public async Task<ConnectionRequest> LinkAsync(string userId, string authConfigId, LinkOptions? options = null, CancellationToken cancellationToken = default)");
        EmitStart(writer, flow);
        writer.Lines($"var body = new {link.RequestType}").Open();
        writer.Lines($"{link.UserIdName} = userId,\n{link.AuthConfigIdName} = authConfigId,");
        EmitOptions(writer, link.Options);
        writer.Close(";");
        writer.Lines($$"""
            var call = new ComposioRequest(StartLinkOperation).Literal({{Literal.String(link.Route)}});
            var started = await _transport.SendAsync(call, body, JsonWrite.Model<{{link.RequestType}}>, StartedLink.ReadFrom, cancellationToken).ConfigureAwait(false);
            return new ConnectionRequest(this, started.Id, "INITIATED", started.RedirectUrl, started.ExpiresAt);
            """).Close();
    }

    private static void EmitStart(SourceWriter writer, ConnectionFlowModel flow)
    {
        writer.Lines("ConnectionGuard.UserId(userId, nameof(userId));\nConnectionGuard.AuthConfigId(authConfigId, nameof(authConfigId));");
        if (flow.PreCheck is not null)
        {
            writer.Lines("await CheckExistingAsync(userId, authConfigId, options?.AllowMultiple ?? false, cancellationToken).ConfigureAwait(false);");
        }
    }

    private static void EmitOptions(SourceWriter writer, EquatableArray<MemberModel> options)
    {
        foreach (var option in options)
        {
            var fallback = option.Presence == Presence.Tristate || option.Type.Kind == TypeKind.ValueUnion ? " ?? default" : "";
            writer.Lines($"{option.Name} = options?.{option.Name}{fallback},");
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
            public Task<{{flow.Account}}> WaitForConnectionAsync(string connectedAccountId, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
                WaitAsync(connectedAccountId, timeout, expiresAt: null, observed: null, cancellationToken);

            internal Task<{{flow.Account}}> WaitAsync(string connectedAccountId, TimeSpan? timeout, DateTimeOffset? expiresAt, Action<string>? observed, CancellationToken cancellationToken) =>
                ConnectionPoller.WaitAsync(
                    connectedAccountId,
                    GetAsync,
                    account =>
                    {
                        observed?.Invoke(account.{{flow.AccountStatus}}.Value);
                        return new ConnectionObservation(account.{{flow.AccountStatus}}.Value, {{reason}});
                    },
                    new ConnectionWait(_transport, timeout, expiresAt),
                    cancellationToken);
            """);
    }

    private static void EmitToggle(SourceWriter writer, ToggleModel toggle, string name, string value, string summary)
    {
        var answer = toggle.Response is null ? "Task" : $"Task<{toggle.Response.CSharp}>";
        writer.Blank().Summary(summary).Param("connectedAccountId", "The account.").Param("cancellationToken", "Ends the call.");
        writer.Lines($"public {answer} {name}Async(string connectedAccountId, CancellationToken cancellationToken = default) =>");
        writer.Indent().Lines($"{toggle.Method}Async(connectedAccountId, new {toggle.RequestType} {{ {toggle.EnabledName} = {value} }}, cancellationToken);").Outdent();
    }

    private static void EmitPreCheck(SourceWriter writer, PreCheckModel check)
    {
        writer.Blank().Lines($$"""
            private async Task CheckExistingAsync(string userId, string authConfigId, bool allowMultiple, CancellationToken cancellationToken)
            {
                var filter = new {{check.RequestType}}
                {
                    {{check.UserIdsName}} = [userId],
                    {{check.AuthConfigIdsName}} = [authConfigId],
                    {{check.StatusesName}} = [{{check.StatusValue}}],
                };
                var page = await {{check.Method}}Async(filter, cancellationToken).ConfigureAwait(false);
                if (page.{{check.ItemsName}}.Count > 0 && !allowMultiple)
                {
                    throw ConnectionGuard.MultipleAccounts(userId, authConfigId, page.{{check.ItemsName}}.Select(static account => account.{{check.ItemIdName}}).ToList());
                }

                if (page.{{check.ItemsName}}.Count > 0)
                {
                    ConnectionGuard.WarnMultipleAccounts(_transport, authConfigId, page.{{check.ItemsName}}.Count);
                }
            }
            """);
    }
}
